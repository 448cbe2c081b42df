/** Lots whose window moves, with rows that are the same or go by other names. */
import { assertEquals } from "@std/assert";
import { openLotNights, pay } from "@/tests/support/lot_nights.ts";
import { LOT_HOME as HOME } from "@/tests/support/nightly_lot.ts";
import type { PayingPortal } from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { readAccount } from "../../store/ledger.ts";

const rent = (month: string) =>
  `R${month};${HOME};2026-${month}-28;Loyer;D;412,30;quittancement;2026-${month};;`;
const RENTS = [rent("10"), rent("11")];

async function balanceOf({ services }: PayingPortal) {
  return (await readAccount(services.store, testAccount(HOME))).balanceCents;
}

Deno.test("a window that begins earlier again takes back what is gone, though the rows are those of the last time", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS);
  await take([rent("11")], undefined, { from: "2026-11-01" });
  assertEquals(await balanceOf(portal), -82460);
  assertEquals((await take([rent("11")])).undone, 1);
  assertEquals(await balanceOf(portal), -41230);
  assertEquals((await take([rent("11")])).unchanged, 1);
  const later = await take([rent("11")], undefined, { from: "2026-10-15" });
  assertEquals(later.unchanged, 1);
});

Deno.test("a lot takes back what it does not have, though an increment has just brought its very rows", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take([rent("10")]);
  await take([rent("11")], undefined, { isIncrement: true });
  assertEquals((await take([rent("11")])).undone, 1);
  assertEquals(await balanceOf(portal), -41230);
});

Deno.test("an opening that stands before its window is one, under whatever name; another sum of its day takes its place", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  const opening = (id: string, sum: string, label = "Reprise") =>
    `${id};${HOME};2026-09-30;${label};D;${sum};reprise;;;`;
  await take([opening("S1", "100,00"), ...RENTS]);
  const renamed = await take([opening("S2", "100,00", "Solde"), ...RENTS]);
  assertEquals([renamed.recognized, renamed.entries], [1, 0]);
  assertEquals(await balanceOf(portal), -92460);
  const other = await take([opening("S3", "90,00"), ...RENTS]);
  assertEquals([other.undone, other.entries], [1, 1]);
  assertEquals(await balanceOf(portal), -91460);
  assertEquals((await take(RENTS)).undone, 0, "a window says nothing of it");
});

Deno.test("rows that take over one another's names are the same entries: nothing is undone", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  const row = (id: number, day: number) =>
    `E-${id};${HOME};2026-10-0${day};Versement ${day};C;1${day},00;encaissement;;especes;`;
  const days = [2, 3, 4, 5, 6];
  await take(days.map((day) => row(day, day)));
  const next = await take([row(2, 1), ...days.map((day) => row(day + 1, day))]);
  assertEquals([next.undone, next.recognized, next.entries], [0, 5, 1]);
  const back = await take(days.map((day) => row(day, day)));
  assertEquals([back.undone, back.recognized, back.entries], [1, 5, 0]);
});

Deno.test("a payment of ours has the day that the files give it now: it leaves the window with its row", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  const paid = (day: string) =>
    `CB1;${HOME};2026-11-${day};Paiement CB;C;412,30;encaissement;;cb;`;
  await take(RENTS);
  await pay(portal);
  await take([...RENTS, paid("24")], "-412,30");
  await take([...RENTS, paid("20")], "-412,30");
  const rolled = [
    `SI;${HOME};2026-11-22;Reprise;D;0,00;reprise;;;`,
    rent("11"),
  ];
  const next = await take(rolled, "-412,30", { from: "2026-11-22" });
  assertEquals([next.setAside, next.entries], [0, 0]);
  assertEquals(await balanceOf(portal), -41230);
});
