import { isPaymentId, type PaymentId } from "../../domain/ids.ts";
import type { ParkedNotification, ParkedState } from "../../domain/alert.ts";
import type {
  BesidePayment,
  ParkedSummary,
} from "../../domain/payments/parked_summary.ts";
import { statusOf } from "../../domain/payments/payment.ts";
import { readBookable, readParkedWords } from "../../scellius/read_parked.ts";
import { keys } from "../../store/keys.ts";
import { listParked, listParkedOf } from "../../store/parked.ts";
import { readValue } from "../../store/store.ts";
import type { Services } from "../services.ts";

/**
 * Parked notifications with what a person needs to decide, the longest waiting first; those decided only when asked
 * for.
 */
export async function summarizeParked(
  services: Pick<Services, "store" | "now">,
  options: { withDecided: boolean },
): Promise<ParkedSummary[]> {
  const parked = await listParked(services.store);
  const wanted = parked.filter(({ decision }) =>
    options.withDecided || decision === undefined
  );
  const summaries: ParkedSummary[] = [];
  for (const one of wanted) summaries.push(await summarize(services, one));
  return summaries;
}

/** Those that wait, the longest waiting first, or those decided, the last decision first: as many as are shown. */
export async function summarizeSome(
  services: Pick<Services, "store" | "now">,
  state: ParkedState,
  limit: number,
): Promise<ParkedSummary[]> {
  const parked = await listParkedOf(services.store, state, limit);
  return await Promise.all(parked.map((one) => summarize(services, one)));
}

/** One of them, by its whole id; null where there is none. */
export async function summarizeParkedOne(
  services: Pick<Services, "store" | "now">,
  id: string,
): Promise<ParkedSummary | null> {
  if (!/^[0-9a-f]{64}$/.test(id)) return null;
  const parked = await readValue(services.store, keys.parked(id));
  return parked === null ? null : await summarize(services, parked);
}

async function summarize(
  services: Pick<Services, "store" | "now">,
  parked: ParkedNotification,
): Promise<ParkedSummary> {
  const words = readParkedWords(parked);
  const named = await readBeside(services, words.orderId);
  const ownerId = await readOwner(services, words.uuid);
  // What it would say to any payment: which one is for the person to name.
  const bookable = readBookable(parked, named?.id ?? "x");
  return {
    id: parked.id,
    at: parked.at,
    reasons: parked.reasons,
    words,
    named,
    ownerId,
    refusals: bookable.kind === "refused" ? bookable.reasons : [],
    decision: parked.decision ?? null,
  };
}

// What names an order or a transaction comes from outside: it is looked up only where it has their shape (a key has 2
// KiB).

async function readOwner(
  { store }: Pick<Services, "store">,
  uuid: string,
): Promise<PaymentId | null> {
  return /^[0-9a-f]{32}$/i.test(uuid)
    ? await readValue(store, keys.paymentByUuid(uuid.toLowerCase()))
    : null;
}

async function readBeside(
  { store, now }: Pick<Services, "store" | "now">,
  id: string,
): Promise<BesidePayment | null> {
  if (!isPaymentId(id)) return null;
  const payment = await readValue(store, keys.payment(id));
  return payment && {
    id,
    status: statusOf(payment, now()),
    amountCents: payment.amountCents,
    contracts: payment.shares.map(({ contract }) => contract),
  };
}
