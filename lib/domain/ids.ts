import { assert } from "./assert.ts";
import type { Branded } from "./brand.ts";

/** A tenant's login. */
export type UserId = Branded<"user">;
/** A signed-in browser, as lists and forms name it; it opens nothing. */
export type SessionId = Branded<"session">;
/** A payment; also the bank's order id. */
export type PaymentId = Branded<"payment">;
/** A mail in the outbox. */
export type MailId = Branded<"mail">;
/** A person of the landlord who has an account of the office. */
export type StaffId = Branded<"staff">;

/** An id that is nobody's yet: it may become any of the above. */
export type NewId = UserId & SessionId & PaymentId & MailId & StaffId;

/** The shape of every id: nothing else is looked up, a key holds 2 KiB. */
const SHAPE = /^[A-Za-z0-9-]{1,64}$/;

/** Whether a text of a URL, a command or the bank may be a payment's id. */
export function isPaymentId(text: string): text is PaymentId {
  return SHAPE.test(text);
}

/** The same for a person of the office. */
export function isStaffId(text: string): text is StaffId {
  return SHAPE.test(text);
}

/** Takes what a generator of ids made. Not for texts that come from elsewhere: such a one names something already. */
export function asNewId(made: string): NewId {
  assert(SHAPE.test(made), "an id has 1 to 64 letters, digits and hyphens");
  return made as NewId;
}

/** No user's id: who finds nobody reads as many records with it as who finds somebody. */
export const NO_USER = "" as UserId;
/** The same for people of the landlord. */
export const NO_STAFF = "" as StaffId;
