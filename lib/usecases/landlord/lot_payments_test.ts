/** Payments made here and the lots that bring them back, in the landlord's way of running: it books the rents. */
import { assertEquals } from "@std/assert";
import { openLotNights, pay, UUID } from "@/tests/support/lot_nights.ts";
import { LOT_HOME as HOME } from "@/tests/support/nightly_lot.ts";
import { type PayingPortal } from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { allocateClaims } from "../../domain/ledger/allocate_claims.ts";
import { rentFacts } from "../../domain/ledger/entry_facts.ts";
import { listEntries, putPostings, readAccount } from "../../store/ledger.ts";
import { transact } from "../../store/transaction.ts";

const ACCOUNT = testAccount(HOME);
const rent = (month: string) =>
  `R${month};${HOME};2026-${month}-28;Loyer;D;412,30;quittancement;2026-${month};;`;
const paid = (id: string, reference = "") =>
  `${id};${HOME};2026-11-24;Paiement CB internet;C;412,30;encaissement;;cb;${reference}`;

const RENTS = [rent("10"), rent("11")];

async function balanceOf({ services }: PayingPortal) {
  return (await readAccount(services.store, ACCOUNT)).balanceCents;
}

/** How many months are paid in full. */
async function paidMonths({ services }: PayingPortal): Promise<number> {
  const entries = (await listEntries(services.store, ACCOUNT)).reverse();
  const { claims } = allocateClaims(ledgerEntriesOf(entries), null);
  return claims.filter((one) =>
    one.nature === "quittancement" && one.leftCents === 0
  ).length;
}

Deno.test("a lot without a payment made here is right, the one with it confirms it, and the balance never moves", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS, "-824,60");
  await pay(portal, UUID);
  assertEquals([await balanceOf(portal), await paidMonths(portal)], [
    -41230,
    1,
  ]);
  assertEquals((await take(RENTS, "-824,60")).setAside, 0);
  assertEquals(await balanceOf(portal), -41230);
  const back = await take([...RENTS, paid("CB889")], "-412,30");
  assertEquals([back.confirmed, back.entries, back.setAside], [1, 0, 0]);
  assertEquals(back.reasons, ["confirmed 4"]);
  assertEquals([await balanceOf(portal), await paidMonths(portal)], [
    -41230,
    1,
  ]);
  const renamed = await take([...RENTS, paid("X2")], "-412,30");
  assertEquals([renamed.confirmed, renamed.entries, renamed.setAside], [
    1,
    0,
    0,
  ]);
  assertEquals([await balanceOf(portal), await paidMonths(portal)], [
    -41230,
    1,
  ]);
  const gone = await take(RENTS, "-824,60");
  assertEquals([gone.setAside, gone.undone], [0, 0]);
  assertEquals(await balanceOf(portal), -41230);
  const [entry] = (await listEntries(portal.services.store, ACCOUNT))
    .filter(({ cause }) => cause.kind === "payment");
  assertEquals(entry?.confirmedBy, undefined);
});

Deno.test("a row that came before the bank's own word is that payment, as soon as both are there", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  const rows = [...RENTS, paid("CB1")];
  assertEquals((await take(rows, "-412,30")).entries, 3);
  await pay(portal, UUID);
  assertEquals(
    await balanceOf(portal),
    0,
    "until the next lot it stands twice",
  );
  const next = await take(rows, "-412,30");
  assertEquals([next.undone, next.confirmed, next.setAside], [1, 1, 0]);
  assertEquals([await balanceOf(portal), await paidMonths(portal)], [
    -41230,
    1,
  ]);
  assertEquals((await take(rows, "-412,30")).unchanged, 1);
});

Deno.test("one row for two equal payments sets the contract aside, two rows are both", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS);
  await pay(portal, UUID);
  await pay(portal, "2".repeat(32));
  const one = await take([...RENTS, paid("A")]);
  assertEquals([one.setAside, one.reasons], [1, ["set_aside 4"]]);
  const both = await take([...RENTS, paid("A"), paid("B")], "0,00");
  assertEquals([both.confirmed, both.setAside], [2, 0]);
  assertEquals([await balanceOf(portal), await paidMonths(portal)], [0, 2]);
});

Deno.test("a reject that names what was paid here takes it back, also by the name that the file gives it", async () => {
  for (const name of [UUID, "CB889"]) {
    const { portal, take } = await openLotNights();
    await using _ = portal;
    await take(RENTS);
    await pay(portal, UUID);
    const back = paid("CB889", UUID);
    const reject =
      `I1;${HOME};2026-11-30;Impayé carte;D;412,30;impaye;;cb;${name}`;
    await take([...RENTS, back], "-412,30");
    await take([...RENTS, back, reject], "-824,60");
    assertEquals([await balanceOf(portal), await paidMonths(portal)], [
      -82460,
      0,
    ]);
  }
});

Deno.test("rents that the portal had booked before the landlord took them over are the same rents; other sums wait for a person", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  const { services } = portal;
  await transact(services.store, async (tx) => {
    await putPostings(tx, ACCOUNT, [{
      id: "rent:2026-10",
      date: "2026-10-28",
      label: "Échéance d’octobre",
      amountCents: -41230,
      ...rentFacts("2026-10", "2026-11-10"),
    }], "2026-10-28T05:00:00.000Z");
  });
  const other = await take([RENTS[0]?.replace("412,30", "400,00") ?? ""]);
  assertEquals(other.setAside, 1);
  const same = await take(RENTS, "-824,60");
  assertEquals([same.confirmed, same.entries, same.setAside], [1, 1, 0]);
  assertEquals((await take(RENTS, "-824,60")).unchanged, 1);
});
