/** Payments made here, of which the bank's word and the landlord's rows come in any order, or in other words. */
import { assertEquals } from "@std/assert";
import {
  callOff,
  openLotNights,
  pay,
  UUID,
} from "@/tests/support/lot_nights.ts";
import { LOT_HOME as HOME } from "@/tests/support/nightly_lot.ts";
import {
  buildForm,
  notify,
  type PayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import { readAccount } from "../../store/ledger.ts";

const ACCOUNT = testAccount(HOME);
const rent = (month: string) =>
  `R${month};${HOME};2026-${month}-28;Loyer;D;412,30;quittancement;2026-${month};;`;
const paid = (id: string, reference = "") =>
  `${id};${HOME};2026-11-24;Paiement CB internet;C;412,30;encaissement;;cb;${reference}`;

const RENTS = [rent("10"), rent("11")];

async function balanceOf({ services }: PayingPortal) {
  return (await readAccount(services.store, ACCOUNT)).balanceCents;
}

const reject = (reference: string, nature = "impaye", day = "2026-11-24") =>
  `J1;${HOME};${day};Impayé carte;D;412,30;${nature};;;${reference}`;

Deno.test("a row that names a payment by its transaction before the bank's word is that payment, as soon as both are there", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS);
  const { fields } = await buildForm(portal, { "0039000204": "412,30" });
  const rows = [...RENTS, paid("CB1", fields.vads_trans_id)];
  await take(rows, "-412,30");
  await notify(portal, fields, { status: "AUTHORISED", uuid: UUID });
  const next = await take(rows, "-412,30");
  assertEquals([next.undone, next.confirmed], [1, 1]);
  assertEquals(await balanceOf(portal), -41230);
});

Deno.test("a row that did not say that it is ours is that payment as soon as it says so", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS);
  await pay(portal);
  const unknown = paid("CB1").replace("encaissement", "inconnue");
  await take([...RENTS, unknown], "-412,30");
  const next = await take([...RENTS, paid("CB1", UUID)], "-412,30");
  assertEquals([next.undone, next.confirmed], [1, 1]);
  assertEquals(await balanceOf(portal), -41230);
});

Deno.test("a row that came before the bank's own word is that payment also under another name", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take([...RENTS, paid("CB1")], "-412,30");
  await pay(portal);
  const next = await take([...RENTS, paid("CB2")], "-412,30");
  assertEquals([next.undone, next.confirmed], [1, 1]);
  assertEquals(await balanceOf(portal), -41230);
});

Deno.test("a row takes no payment that another one has confirmed in the same lot", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  const other = paid("TEL");
  await take([...RENTS, other], "-412,30");
  await pay(portal);
  await take([...RENTS, other, paid("CB1", UUID)], "0,00");
  assertEquals(await balanceOf(portal), 0);
});

Deno.test("a reject that came before the bank's word of it takes a payment back once", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS);
  const fields = await pay(portal);
  const rows = [...RENTS, paid("CB1", UUID), reject(UUID)];
  await take(rows, "-824,60");
  await callOff(portal, fields);
  const next = await take(rows, "-824,60");
  assertEquals([next.undone, next.confirmed], [1, 1]);
  assertEquals(await balanceOf(portal), -82460);
});

Deno.test("what was called off at the bank is taken back once, by whatever name and in whatever nature the landlord says it too", async () => {
  for (const nature of ["impaye", "annulation", "correction"]) {
    for (const name of [UUID, "CB1"]) {
      const { portal, take } = await openLotNights();
      await using _ = portal;
      await take(RENTS);
      const fields = await pay(portal);
      const rows = [...RENTS, paid("CB1", UUID)];
      await take(rows, "-412,30");
      await callOff(portal, fields);
      // So late that only its name says what it is.
      const row = reject(name, nature, "2026-12-24");
      const next = await take([...rows, row], "-824,60");
      assertEquals([next.setAside, next.confirmed], [0, 1]);
      assertEquals(await balanceOf(portal), -82460);
    }
  }
});

Deno.test("a confirmed row that is given another name is the same payment, also once the bank has called it off", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS);
  const fields = await pay(portal);
  await take([...RENTS, paid("CB1")], "-412,30");
  await callOff(portal, fields);
  await take([...RENTS, paid("CB2")], "-412,30");
  assertEquals(await balanceOf(portal), -82460);
});

Deno.test("a confirmed row that says another sum waits for a person: the bank knows what was paid", async () => {
  const { portal, take } = await openLotNights();
  await using _ = portal;
  await take(RENTS);
  await pay(portal);
  await take([...RENTS, paid("CB1")], "-412,30");
  const other = paid("CB1").replace("412,30", "400,00");
  const { setAside, reasons } = await take([...RENTS, other], "-424,60");
  assertEquals([setAside, reasons], [1, ["set_aside 4"]]);
  assertEquals(await balanceOf(portal), -41230);
});
