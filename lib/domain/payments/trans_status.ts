/** What the bank's word on a transaction means for the money. */
export type TransClass =
  | "paid"
  | "pending"
  | "refused"
  | "abandoned"
  | "cancelled"
  | "expired"
  | "failed"
  | "unknown";

/**
 * Every `vads_trans_status` of the protocol. ACCEPTED is a card check without money and
 * PARTIALLY_AUTHORISED is no amount we asked for: a human decides on both, like on words to come.
 */
const CLASSES: ReadonlyMap<string, TransClass> = new Map(
  Object.entries<TransClass>({
    AUTHORISED: "paid",
    CAPTURED: "paid",
    AUTHORISED_TO_VALIDATE: "pending",
    WAITING_AUTHORISATION: "pending",
    WAITING_AUTHORISATION_TO_VALIDATE: "pending",
    UNDER_VERIFICATION: "pending",
    INITIAL: "pending",
    PRE_AUTHORISED: "pending",
    WAITING_FOR_PAYMENT: "pending",
    CAPTURE_PENDING: "pending",
    SUSPENDED: "pending",
    PENDING: "pending",
    REFUND_TO_RETRY: "pending",
    REFUSED: "refused",
    ABANDONED: "abandoned",
    NOT_CREATED: "abandoned",
    CANCELLED: "cancelled",
    EXPIRED: "expired",
    CAPTURE_FAILED: "failed",
  }),
);

/** What a status means; a word that the protocol did not have is never money. */
export function classOf(status: string): TransClass {
  return CLASSES.get(status) ?? "unknown";
}
