/** Lots whose window moves, with rows that are the same or go by other names. */
import { assertEquals } from "@std/assert";
import { openLotNights } from "@/tests/support/lot_nights.ts";
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
