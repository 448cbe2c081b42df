import { assertEquals } from "@std/assert";
import { openLotNights, pay, UUID } from "@/tests/support/lot_nights.ts";
import { LOT_HOME as HOME } from "@/tests/support/nightly_lot.ts";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { asNewId } from "../../domain/ids.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { listValues } from "../../store/store.ts";
import { decideSetAside } from "./decide_set_aside.ts";
import { listSetAside, readSetAside } from "./read_set_aside.ts";

const ACCOUNT = testAccount(HOME);
const RENTS = ["10", "11"].map((month) =>
  `R${month};${HOME};2026-${month}-28;Loyer;D;412,30;quittancement;2026-${month};;`
);
const paid = (id: string) =>
  `${id};${HOME};2026-11-24;Paiement CB internet;C;412,30;encaissement;;cb;`;

const STAFF: Staff = {
  v: 2,
  id: asNewId("S1"),
  email: "claire@office.example.fr",
  role: "management",
  createdAt: "2026-11-01T09:00:00.000Z",
  invitedAt: "2026-11-01T09:00:00.000Z",
  active: null,
  closedAt: null,
  changed: null,
};

/** Two equal payments were made here, and the landlord's files bring one row that may be either. */
async function openUnclear() {
  const nights = await openLotNights();
  const { portal, take } = nights;
  await take(RENTS);
  await pay(portal, UUID);
  await pay(portal, "2".repeat(32));
  assertEquals((await take([...RENTS, paid("A")])).setAside, 1);
  const { services } = portal;
  const balance = async () =>
    (await readAccount(services.store, ACCOUNT)).balanceCents;
  return { ...nights, services, balance };
}

Deno.test("decideSetAside() lets a person say which payment a row is; the next lot confirms it and no other", async () => {
  const { portal, services, take, balance } = await openUnclear();
  await using _ = portal;
  const { contracts, next } = await listSetAside(services, "");
  assertEquals([contracts.map(({ contract }) => contract), next], [
    [HOME],
    null,
  ]);
  const { rows } = must(await readSetAside(services, HOME));
  assertEquals(rows.map(({ row }) => [row.identifier, row.amountCents]), [
    ["A", 412_30],
  ]);
  const candidates = must(rows[0]).candidates;
  assertEquals(candidates.length, 2);
  const { name, paymentId } = must(candidates[0]);
  const decide = (ours: string | null, identifier = "A") =>
    decideSetAside(services, STAFF, HOME, { kind: "row", identifier, ours });
  assertEquals(await decide(name, "B"), "stale");
  assertEquals(await decide("autre"), "stale");
  assertEquals(await decide(name), "decided");
  assertEquals(await decide(null), "decided_before");
  const taken = await take([...RENTS, paid("A")], "-412,30");
  assertEquals([taken.confirmed, taken.entries, taken.setAside], [1, 0, 0]);
  assertEquals(await balance(), 0);
  const confirmed = (await listEntries(services.store, ACCOUNT))
    .filter(({ confirmedBy }) => confirmedBy === "A");
  assertEquals(
    confirmed.map(({ cause }) => cause.kind === "payment" && cause.paymentId),
    [paymentId],
  );
  const lines = await listValues(services.store, keys.journalEntries());
  assertEquals(lines.map(({ act, after }) => [act, after.row]), [
    ["contract_corrected", "A"],
  ]);
});

Deno.test("decideSetAside() lets a person say that a row is none of ours: it is booked as money of its own", async () => {
  const { portal, services, take, balance } = await openUnclear();
  await using _ = portal;
  const choice = { kind: "row", identifier: "A", ours: null } as const;
  assertEquals(
    await decideSetAside(services, STAFF, HOME, choice),
    "decided",
  );
  const taken = await take([...RENTS, paid("A")], "-412,30");
  assertEquals([taken.confirmed, taken.entries, taken.setAside], [0, 1, 0]);
  assertEquals(await balance(), 412_30);
  assertEquals((await take([...RENTS, paid("A")], "-412,30")).setAside, 0);
});

Deno.test("decideSetAside() takes a contract whose difference a person knows, as long as it stays the same", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  const { services } = portal;
  assertEquals((await take(RENTS, "-800,00")).setAside, 1);
  const { gaps } = must(await readSetAside(services, HOME));
  const { gap } = must(gaps[0]);
  assertEquals([gap.statedCents, gap.oursCents], [-800_00, -824_60]);
  const choice = { kind: "gap", holder: gap.holder } as const;
  const decide = () => decideSetAside(services, STAFF, HOME, choice);
  assertEquals([await decide(), await decide()], ["decided", "decided_before"]);
  assertEquals((await take(RENTS, "-800,00")).setAside, 0);
  assertEquals(await readSetAside(services, HOME), null);
  assertEquals((await take([...RENTS, paid("A")], "-387,70")).setAside, 0);
  assertEquals((await take([...RENTS, paid("A")], "-380,00")).setAside, 1);
});
