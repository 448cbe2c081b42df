import type { Milliseconds } from "../../domain/duration.ts";
import { assert } from "../../domain/assert.ts";
import { transDateOf } from "../trans_date.ts";
import type { BankSession } from "./bank_session.ts";
import { buildResultFields, digest, setHash } from "./result_fields.ts";

/** What a landlord's person may do to a paid transaction in the bank's back office, by its name in the form. */
const OFFICE_KINDS = ["rembourser", "annuler", "baisser"] as const;
export type OfficeKind = typeof OFFICE_KINDS[number];

/** An operation of the back office, with what differs from shop to shop. */
export interface OfficeOperation {
  kind: OfficeKind;
  /** Its notification lacks the words of the form: `vads_page_action` and the like. */
  isBare: boolean;
  /** A refund's number has letters. */
  hasLetters: boolean;
}

/** What a notification of the back office may lack. */
const FORM_WORDS = [
  "vads_action_mode",
  "vads_page_action",
  "vads_payment_config",
];

/** What of a visit may still be done in the back office. */
export function possibleOperations(session: BankSession): OfficeKind[] {
  if (session.outcome !== "accepted") return [];
  const done = session.operations.map(({ kind }) => kind);
  if (done.includes("annuler") || done.includes("rembourser")) return [];
  return OFFICE_KINDS.filter((kind) => !done.includes(kind));
}

/** Reads the operation of a posted form; null where there is none, or it is possible no more. */
export function readOperation(
  form: ReadonlyMap<string, string>,
  session: BankSession,
): OfficeOperation | null {
  const kind = possibleOperations(session).find((one) =>
    one === form.get("operation")
  );
  return kind === undefined ? null : {
    kind,
    isBare: form.get("sans_champs") === "oui",
    hasLetters: form.get("lettres") === "oui",
  };
}

/** What a paid transaction has come to after its operations, in cents as the bank writes them. */
export function effectiveAmountOf({ form, operations }: BankSession): string {
  const asked = Number(form.get("vads_amount"));
  const isLowered = operations.some(({ kind }) => kind === "baisser");
  return String(isLowered ? Math.ceil(asked / 2) : asked);
}

/** The unsigned fields of an operation's notification; it stands in the visit already. */
export function buildOfficeFields(
  session: BankSession,
  { kind, isBare, hasLetters }: OfficeOperation,
  nowMs: Milliseconds,
): Map<string, string> {
  assert(session.outcome === "accepted", "only what was paid is changed");
  const fields = buildResultFields(session, "MERCH_BO", nowMs);
  const amount = effectiveAmountOf(session);
  fields.set("vads_effective_amount", amount);
  if (kind === "annuler") fields.set("vads_trans_status", "CANCELLED");
  if (kind === "rembourser") {
    const uuid = digest(`refund+${session.id}`).slice(0, 32);
    fields.set("vads_trans_uuid", uuid);
    fields.set("vads_operation_type", "CREDIT");
    fields.set("vads_amount", amount);
    const digits = String(parseInt(uuid.slice(0, 6), 16) % 100_000);
    const number = `9${digits.padStart(5, "0")}`;
    fields.set("vads_trans_id", hasLetters ? `xr${number.slice(2)}` : number);
    fields.set("vads_trans_date", transDateOf(nowMs));
  }
  if (isBare) { for (const name of FORM_WORDS) fields.delete(name); }
  setHash(fields, `${session.id}+${kind}`);
  return fields;
}
