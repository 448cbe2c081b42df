import { isPaymentId, type PaymentId } from "../../domain/ids.ts";
import type { ParkedDecision, ParkedNotification } from "../../domain/alert.ts";
import { assert } from "../../domain/assert.ts";
import { toInstant } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { findParkedIds, writeParked } from "../../store/parked.ts";
import { readValue } from "../../store/store.ts";
import {
  MAX_CHECKS,
  transact,
  type Transaction,
} from "../../store/transaction.ts";
import { type Booked, bookFact } from "./book_fact.ts";
import { type BookRefusal, examineParked } from "./examine_parked.ts";
import type { Services } from "../services.ts";

type ParkedServices = Pick<Services, "store" | "now" | "newId" | "log">;

/** What a person wants done with a parked notification. `by` is who, `reason` why. */
export type ParkedChoice =
  & { by: string; reason: string }
  & ({ kind: "book"; paymentId: string } | { kind: "dismiss" });

/** The same, once the payment that it names may be one. */
type Choice =
  & { by: string; reason: string }
  & ({ kind: "book"; paymentId: PaymentId } | { kind: "dismiss" });

function readChoice(typed: ParkedChoice): Choice | null {
  if (typed.kind === "dismiss") return typed;
  const { paymentId } = typed;
  return isPaymentId(paymentId) ? { ...typed, paymentId } : null;
}

/** What deciding came to. */
export type ParkedDecided =
  | {
    kind: "decided";
    id: string;
    outcome: Booked["kind"] | "dismissed";
    decision: ParkedDecision;
  }
  | { kind: "not_found" | "ambiguous" }
  | { kind: "decided_before"; id: string; decision: ParkedDecision }
  | { kind: "refused"; id: string; refusals: BookRefusal[] };

/** Adds to the commit of a decision, such as the journal's line. */
type Note = (
  tx: Transaction,
  decided: ParkedDecided & { kind: "decided" },
) => void;

/** Longest account name that is kept. */
const MAX_BY_LENGTH = 100;
/** Longest reason that is kept, in characters. */
export const MAX_REASON_LENGTH = 500;

/**
 * Takes a person's decision on a parked notification, found by the beginning of its id. The record stays
 * whole and gets the decision in the commit that books; a second decision changes nothing and is shown the first.
 */
export async function decideParked(
  services: ParkedServices,
  typedId: string,
  typed: ParkedChoice,
  note: Note = () => {},
): Promise<ParkedDecided> {
  const { store, log } = services;
  assert(typed.reason.trim() !== "", "a decision has a reason");
  const [id, another] = await findParkedIds(store, typedId);
  if (id === undefined) return { kind: "not_found" };
  if (another !== undefined) return { kind: "ambiguous" };
  const choice = readChoice(typed);
  if (choice === null) {
    return { kind: "refused", id, refusals: ["payment_unknown"] };
  }
  const locks = choice.kind === "book" ? await claim(services, id, choice) : [];
  const { decided, alerts } = await transact(
    store,
    async (tx) => {
      const inner = await decide(tx, services, id, choice);
      if (inner.decided.kind === "decided") note(tx, inner.decided);
      return inner;
    },
    { locks },
  );
  if (decided.kind !== "decided") return decided;
  const { outcome, decision: { kind, paymentId = null } } = decided;
  const fields = { parked: id, decision: kind, outcome, payment: paymentId };
  log.info("parked_decided", fields);
  for (const alert of alerts) {
    log.alert(alert, { about: paymentId, detail: "parked_decided" });
  }
  return decided;
}

interface Inner {
  decided: ParkedDecided;
  alerts: Booked["alerts"];
}

async function decide(
  tx: Transaction,
  services: ParkedServices,
  id: string,
  choice: Choice,
): Promise<Inner> {
  const parked = await tx.get(keys.parked(id));
  const open = checkOpen(parked, id);
  if ("decided" in open) return { decided: open.decided, alerts: [] };
  const decision = buildDecision(services, choice);
  if (choice.kind === "dismiss") {
    writeParked(tx, { ...open.parked, decision });
    const outcome = "dismissed";
    return { decided: { kind: "decided", id, outcome, decision }, alerts: [] };
  }
  const examined = await examineParked(tx, open.parked, choice.paymentId);
  if (examined.kind === "refused") {
    return { decided: { id, ...examined }, alerts: [] };
  }
  const { payment, fact } = examined;
  tx.set(keys.paymentByUuid(fact.uuid), payment.id);
  const { kind: outcome, alerts } = await bookFact(
    tx,
    services,
    payment,
    fact,
    "person",
  );
  writeParked(tx, { ...open.parked, decision });
  return { decided: { kind: "decided", id, outcome, decision }, alerts };
}

function checkOpen(
  parked: ParkedNotification | null,
  id: string,
): { parked: ParkedNotification } | { decided: ParkedDecided } {
  if (parked === null) return { decided: { kind: "not_found" } };
  const { decision } = parked;
  return decision === undefined
    ? { parked }
    : { decided: { kind: "decided_before", id, decision } };
}

function buildDecision(
  services: ParkedServices,
  choice: Choice,
): ParkedDecision {
  const decision: ParkedDecision = {
    at: toInstant(services.now()),
    kind: choice.kind,
    by: choice.by.slice(0, MAX_BY_LENGTH),
    reason: choice.reason.trim().slice(0, MAX_REASON_LENGTH),
  };
  return choice.kind === "book"
    ? { ...decision, paymentId: choice.paymentId }
    : decision;
}

/** Checks of a booking beside its accounts: the parked record, the payment, the transaction's owner. */
const OTHER_CHECKS = 3;

/**
 * The locks of a booking. A payment of so many contracts that one commit has no check left for its
 * transaction's owner gets that owner in a commit before: it never changes once written.
 */
async function claim(
  { store }: ParkedServices,
  id: string,
  { paymentId }: Choice & { kind: "book" },
): Promise<string[]> {
  const payment = await readValue(store, keys.payment(paymentId));
  const contracts = payment?.shares.map(({ contract }) => contract) ?? [];
  if (contracts.length > MAX_CHECKS - OTHER_CHECKS) {
    await transact(store, async (tx) => {
      const open = checkOpen(await tx.get(keys.parked(id)), id);
      if ("decided" in open) return;
      const examined = await examineParked(tx, open.parked, paymentId);
      if (examined.kind === "refused") return;
      tx.set(keys.paymentByUuid(examined.fact.uuid), paymentId);
    }, { locks: [paymentId] });
  }
  return [paymentId, ...contracts];
}
