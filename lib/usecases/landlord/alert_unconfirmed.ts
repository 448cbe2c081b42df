import { addDays, parisDay } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import {
  listMovements,
  type PlacedMovement,
} from "../../store/own_movements.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { raiseAlertOnce } from "../raise_alert.ts";
import type { Services } from "../services.ts";

/** How long the landlord's files may take to bring back what a remise has handed over. */
const AWAITED_DAYS = 10;

type UnconfirmedServices = Pick<
  Services,
  "store" | "now" | "log" | "landlord"
>;

/**
 * Leaves an alert, one a payment, for what was handed over ten days ago or more and has not come back in the landlord's
 * files. Only where these are the books: a landlord without software of its own brings nothing back.
 */
export async function alertUnconfirmed(
  services: UnconfirmedServices,
): Promise<void> {
  if (services.landlord.rentBooks !== "bailleur") return;
  const until = addDays(parisDay(services.now()), -AWAITED_DAYS);
  const awaited = await listMovements(services.store, keys.allUnconfirmed());
  for (const placed of awaited) {
    const { movement: { remise, bookedOn } } = placed;
    if ((remise?.closedOn ?? bookedOn) <= until) await tell(services, placed);
  }
}

async function tell(
  services: UnconfirmedServices,
  { account, number, movement: { remise } }: PlacedMovement,
): Promise<void> {
  const { store } = services;
  const entry = await readValue(store, keys.entry(account, number));
  if (entry?.cause.kind !== "payment" || entry.confirmedBy !== undefined) {
    // A remise was closed while the files confirmed it.
    await transact(store, async (tx) => {
      const now = await tx.get(keys.entry(account, number));
      if (now !== null && now.confirmedBy === undefined) return;
      tx.delete(keys.unconfirmed(account, number));
    });
    return;
  }
  const { paymentId } = entry.cause;
  await raiseAlertOnce(services, `payment_unconfirmed:${paymentId}`, {
    kind: "payment_unconfirmed",
    about: paymentId,
    detail: remise === null ? "no remise" : `remise ${remise.number}`,
  });
}
