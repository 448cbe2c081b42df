/** What a lot does to the accounts: it says what is there, and takes back what is no more. */
import { assert, assertEquals } from "@std/assert";
import { must } from "@/tests/support/must.ts";
import {
  LOT_HOME as HOME,
  type NightlyLot,
  nightlyLot,
} from "@/tests/support/nightly_lot.ts";
import { listRows } from "@/tests/support/store_rows.ts";
import { fileOf, mustTake, takeFiles } from "@/tests/support/take_files.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import {
  openTestPortal,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { listValues, readValue } from "../../store/store.ts";

const ACCOUNT = testAccount(HOME);
const RENT =
  `R10;${HOME};2026-10-31;Loyer octobre;D;412,30;quittancement;2026-10;;`;
const PAID = `P10;${HOME};2026-11-05;Virement;C;412,30;encaissement;;virement;`;
const FIRST: NightlyLot = {
  name: "N1",
  closedAt: "2026-11-20T22:00:00+01:00",
  from: "2026-10-01",
  rows: [RENT, PAID],
  balance: "0,00",
};
const NEXT: NightlyLot = {
  ...FIRST,
  name: "N2",
  closedAt: "2026-11-21T22:00:00+01:00",
};

async function entriesOf({ services }: TestPortal): Promise<Entry[]> {
  return (await listEntries(services.store, ACCOUNT)).reverse();
}

/** Labels and sums as the tenant reads them, in their order. */
async function shown(portal: TestPortal) {
  return (await entriesOf(portal)).map(({ label, amountCents }) =>
    `${label.replaceAll("\u00a0", " ")} ${amountCents}`
  );
}

/** Takes the first lot, then another; what the other came to. */
async function after(portal: TestPortal, next: Partial<NightlyLot>) {
  await mustTake(portal.services, nightlyLot(FIRST));
  return await mustTake(portal.services, nightlyLot({ ...NEXT, ...next }));
}

async function balanceOf({ services }: TestPortal) {
  return (await readAccount(services.store, ACCOUNT)).balanceCents;
}

/** Every row but whose turn it was. */
async function rowsOf(kv: Deno.Kv) {
  return (await listRows(kv)).filter(([[noun]]) => noun !== "turns");
}

Deno.test("takeLot() answers the same lot again as it did, and writes nothing", async () => {
  await using portal = await openTestPortal();
  const first = await mustTake(portal.services, nightlyLot(FIRST));
  assertEquals([first.counts.entries, first.again], [2, false]);
  const before = await rowsOf(portal.kv);
  portal.clock.nowMs += 60_000;
  const again = await mustTake(portal.services, nightlyLot(FIRST));
  assertEquals(again, { ...first, again: true });
  assertEquals(await rowsOf(portal.kv), before);
});

Deno.test("takeLot() refuses a name that another lot has, and a lot that is older than the last, and changes no account", async () => {
  await using portal = await openTestPortal();
  await mustTake(portal.services, nightlyLot(FIRST));
  const refused = async (lot: Partial<NightlyLot>) => {
    const outcome = await takeFiles(
      portal.services,
      nightlyLot({ ...FIRST, rows: [RENT], balance: "-412,30", ...lot }),
    );
    return outcome.state === "refused" && outcome.faults[0]?.reason;
  };
  assertEquals(await refused({}), "lot_name_taken");
  const older = { name: "N0", closedAt: "2026-11-20T21:59:59+01:00" };
  assertEquals(await refused(older), "lot_older");
  assertEquals(await balanceOf(portal), 0);
  const all = await listValues(portal.services.store, keys.deliveries());
  assertEquals(all.map(({ name, state }) => `${name} ${state}`), [
    "N0 refused",
    "N1 taken",
  ]);
  // What was refused wrote nothing: its name is free.
  const mended = await mustTake(
    portal.services,
    nightlyLot({ ...NEXT, name: "N0" }),
  );
  assertEquals(mended.counts.unchanged, 1);
});

Deno.test("takeLot() reads the digest of a contract whose rows have not changed, whatever their order", async () => {
  await using portal = await openTestPortal();
  const { counts } = await after(portal, { rows: [PAID, RENT] });
  assertEquals([counts.unchanged, counts.entries, counts.undone], [1, 0, 0]);
  const mark = await readValue(portal.services.store, keys.importMark());
  assertEquals(mark?.closedAt, "2026-11-21T21:00:00.000Z");
  assertEquals(mark?.lot, "N2");
});

Deno.test("takeLot() undoes what is gone from its window by an entry of its own, and nothing reads either", async () => {
  await using portal = await openTestPortal();
  const { counts } = await after(portal, { rows: [RENT], balance: "-412,30" });
  assertEquals([counts.undone, counts.entries], [1, 0]);
  assertEquals(await shown(portal), [
    "Loyer octobre -41230",
    "Virement 41230",
    "Annulation : virement -41230",
  ]);
  const [, paid, undoing] = await entriesOf(portal);
  assertEquals(must(paid).undoneBy, must(undoing).number);
  assertEquals(must(undoing).cause, { kind: "undoing", number: 2 });
  const read = ledgerEntriesOf(await entriesOf(portal));
  assertEquals(read.map(({ id }) => id), ["import:R10"]);
  assertEquals(
    await readValue(portal.services.store, keys.imported("P10")),
    null,
  );
});

Deno.test("takeLot() lets alone what is older than its window, and everything where it has none", async () => {
  await using portal = await openTestPortal();
  const later = await after(portal, { rows: [PAID], from: "2026-11-01" });
  assertEquals(later.counts.undone, 0);
  await using other = await openTestPortal();
  const open = await after(other, { rows: [PAID], from: undefined });
  assertEquals(open.counts.undone, 0);
});

Deno.test("takeLot() undoes what says another day or sum, and posts it anew under the same name, as often as it changes", async () => {
  await using portal = await openTestPortal();
  const { counts } = await after(portal, {
    rows: [RENT, PAID.replace("412,30", "400,00")],
    balance: "-12,30",
  });
  assertEquals([counts.undone, counts.entries], [1, 1]);
  const third = await mustTake(
    portal.services,
    nightlyLot({
      ...NEXT,
      name: "N3",
      rows: [RENT, PAID.replace("11-05", "11-06")],
    }),
  );
  assertEquals([third.counts.undone, third.counts.entries], [1, 1]);
  assertEquals(await shown(portal), [
    "Loyer octobre -41230",
    "Virement 41230",
    "Annulation : virement -41230",
    "Virement 40000",
    "Annulation : virement -40000",
    "Virement 41230",
  ]);
  const ids = (await entriesOf(portal)).map(({ id }) => id);
  assertEquals(new Set(ids).size, ids.length);
  const place = await readValue(portal.services.store, keys.imported("P10"));
  assertEquals(place?.number, 6);
});

Deno.test("takeLot() corrects words and nature in place", async () => {
  await using portal = await openTestPortal();
  const { counts } = await after(portal, {
    rows: [RENT, PAID.replace("Virement", "Virement reçu.")],
  });
  assertEquals([counts.reworded, counts.undone], [1, 0]);
  assertEquals(await shown(portal), [
    "Loyer octobre -41230",
    "Virement reçu. 41230",
  ]);
});

Deno.test("takeLot() knows rows that were given other names, counted: two true payments of a day stay two", async () => {
  const ten = (id: string) =>
    `${id};${HOME};2026-11-06;Espèces;C;10,00;encaissement;;especes;`;
  await using portal = await openTestPortal();
  await mustTake(
    portal.services,
    nightlyLot({
      ...FIRST,
      rows: [RENT, ten("A"), ten("B")],
      balance: "-392,30",
    }),
  );
  const renamed = await mustTake(
    portal.services,
    nightlyLot({
      ...NEXT,
      rows: [RENT.replace("R10", "77"), ten("C"), ten("D"), ten("E")],
      balance: "-382,30",
    }),
  );
  const { recognized, entries, undone } = renamed.counts;
  assertEquals([recognized, entries, undone], [3, 1, 0]);
  const { store } = portal.services;
  const [gone, here] = [
    await readValue(store, keys.imported("A")),
    await readValue(store, keys.imported("C")),
  ];
  assertEquals([gone, here?.number], [null, 2]);
});

Deno.test("takeLot() takes an opening for what stands before it: it adds nothing where it is right, and sets aside where it is not", async () => {
  const opening = (cents: string) =>
    `SI;${HOME};2026-11-01;Reprise;D;${cents};reprise;;;`;
  await using portal = await openTestPortal();
  const rolled = { from: "2026-11-01", rows: [opening("412,30"), PAID] };
  const taken = await after(portal, rolled);
  assertEquals([taken.counts.entries, taken.setAside], [0, 0]);
  assertEquals(await balanceOf(portal), 0);
  await using other = await openTestPortal();
  const wrong = { ...rolled, rows: [opening("412,31"), PAID] };
  const aside = await after(other, wrong);
  assertEquals([aside.setAside, aside.rows[0]?.column], [1, "montant"]);
  await using empty = await openTestPortal();
  const first = await mustTake(
    empty.services,
    nightlyLot({
      ...FIRST,
      from: "2026-11-01",
      rows: [opening("412,30"), PAID],
    }),
  );
  assertEquals(first.counts.entries, 2, "nothing stands before it");
});

Deno.test("takeLot() proves each balance; what differs is named, stays as it was, and shows its own day", async () => {
  await using portal = await openTestPortal();
  const row = `P11;${HOME};2026-11-20;Virement;C;50,00;encaissement;;virement;`;
  const wrong = { rows: [RENT, PAID, row], balance: "40,00" };
  const { setAside, rows, counts } = await after(portal, wrong);
  assertEquals([setAside, counts.taken, counts.entries], [1, 0, 0]);
  const [told] = rows;
  assertEquals([told?.file, told?.line, told?.column], [
    "soldes.csv",
    2,
    "solde",
  ]);
  assert(told?.reason.includes("40,00") && told.reason.includes("50,00"));
  assertEquals(await balanceOf(portal), 0);
  const { store } = portal.services;
  const aside = await readValue(store, keys.setAside(HOME));
  assertEquals(aside?.closedAt, "2026-11-20T21:00:00.000Z");
  const mended = {
    ...NEXT,
    name: "N3",
    rows: [RENT, PAID, row],
    balance: "50,00",
  };
  await mustTake(portal.services, nightlyLot(mended));
  assertEquals(await readValue(store, keys.setAside(HOME)), null);
  assertEquals(await balanceOf(portal), 5000);
});

Deno.test("takeLot() refuses the whole where it is asked to, and changes no account", async () => {
  await using portal = await openTestPortal();
  const outcome = await takeFiles(
    portal.services,
    nightlyLot({ ...FIRST, balance: "1,00" }),
    { strict: true },
  );
  assertEquals(outcome.state, "refused");
  assertEquals(
    await readValue(portal.services.store, keys.contract(HOME)),
    null,
  );
});

Deno.test("takeLot() writes nothing when it only checks, and says what would be set aside", async () => {
  await using portal = await openTestPortal();
  const before = await rowsOf(portal.kv);
  const outcome = await takeFiles(
    portal.services,
    nightlyLot({ ...FIRST, balance: "1,00" }),
    { checkOnly: true },
  );
  assertEquals(outcome.state === "taken" && outcome.setAside, 1);
  assertEquals(await rowsOf(portal.kv), before);
});

Deno.test("takeLot() takes a contract with more entries than a commit holds, once", async () => {
  const rows = Array.from(
    { length: 700 },
    (_, i) =>
      `M${i};${HOME};2026-10-${
        10 + i % 20
      };Versement ${i};C;1,00;encaissement;;especes;`,
  );
  await using portal = await openTestPortal();
  const lot = nightlyLot({ ...FIRST, rows, balance: "700,00" });
  const { counts } = await mustTake(portal.services, lot);
  assertEquals([counts.entries, counts.contracts], [700, 1]);
  assertEquals(await balanceOf(portal), 70000);
});

Deno.test("takeLot() refuses a lot that holds far less than the last one for the same time, unless it says so itself", async () => {
  const row = (n: number) =>
    `M${n};${HOME};2026-10-10;Versement ${n};C;1,00;encaissement;;especes;`;
  const rows = Array.from({ length: 40 }, (_, n) => row(n));
  await using portal = await openTestPortal();
  await mustTake(
    portal.services,
    nightlyLot({ ...FIRST, rows, balance: undefined }),
  );
  const empty = { ...NEXT, rows: [], balance: undefined };
  const outcome = await takeFiles(portal.services, nightlyLot(empty));
  assertEquals(
    outcome.state === "refused" && outcome.faults.map(({ reason }) => reason),
    ["lot_shrunk"],
  );
  assertEquals(await balanceOf(portal), 4000);
  const half = { ...empty, rows: rows.slice(0, 20) };
  await mustTake(portal.services, nightlyLot(half));
  assertEquals(await balanceOf(portal), 2000);
  const meant = nightlyLot({ ...empty, name: "N4", rows: [row(1)] }).map((
    file,
  ) =>
    file.name === "lot.csv"
      ? fileOf("lot.csv", `${new TextDecoder().decode(file.bytes)}\nreduit;oui`)
      : file
  );
  await mustTake(portal.services, meant);
  assertEquals(await balanceOf(portal), 100);
});

Deno.test("takeLot() refuses a lot whose moment has not come, also when it only checks: it would shut out all that follow", async () => {
  await using portal = await openTestPortal();
  const wrong = { ...FIRST, closedAt: "2027-11-20T22:00:00+01:00" };
  for (const checkOnly of [true, false]) {
    const outcome = await takeFiles(portal.services, nightlyLot(wrong), {
      checkOnly,
    });
    assertEquals(
      outcome.state === "refused" && outcome.faults.map(({ reason }) => reason),
      ["lot_future"],
    );
  }
  await mustTake(portal.services, nightlyLot(FIRST));
  const other = { ...FIRST, rows: [RENT], balance: "-412,30" };
  const checked = await takeFiles(portal.services, nightlyLot(other), {
    checkOnly: true,
  });
  assertEquals(
    checked.state === "refused" && checked.faults.map(({ reason }) => reason),
    ["lot_name_taken"],
  );
});

Deno.test("takeLot() undoes and posts anew what changed under an identifier that begins with zeros", async () => {
  await using portal = await openTestPortal();
  const zeros = (row: string) =>
    row.replace("R10;", "0000000001;")
      .replace("P10;", "0000000002;");
  await mustTake(
    portal.services,
    nightlyLot({ ...FIRST, rows: [zeros(RENT), zeros(PAID)] }),
  );
  const changed = zeros(PAID).replace("412,30", "400,00");
  const { counts, setAside } = await mustTake(
    portal.services,
    nightlyLot({ ...NEXT, rows: [zeros(RENT), changed], balance: "-12,30" }),
  );
  assertEquals([setAside, counts.undone, counts.entries], [0, 1, 1]);
});
