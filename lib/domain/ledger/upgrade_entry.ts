import { isPaymentId } from "../ids.ts";
import { assert } from "../assert.ts";
import type { Entry } from "./ledger.ts";
import { isMonth, type Month } from "../month.ts";
import { type EntryFacts, paymentFacts, rentFacts } from "./entry_facts.ts";
import { importFacts } from "./import_facts.ts";

/** An entry as it was stored until November 2026: its id said what it was. */
export interface EntryV1 extends Omit<Entry, "v" | keyof EntryFacts> {
  v: 1;
  /** The month that the payer named. */
  forMonth?: Month;
}

/** `payment:<payment>:<transaction>`, then what changed it, if anything. */
const PAYMENT_ID = /^payment:([^:]{1,100}):([^:]{1,100})(:.{1,100})?$/;

/** An entry as it is today, whenever it was written. */
export function upgradeEntry(stored: Entry | EntryV1): Entry {
  if (stored.v === 2) return stored;
  const { v: _, forMonth, ...entry } = stored;
  return { ...entry, v: 2, ...factsOfV1(stored, forMonth ?? null) };
}

function factsOfV1(entry: EntryV1, month: Month | null): EntryFacts {
  const { id, label, date, amountCents } = entry;
  const [kind, named = ""] = id.split(":", 2);
  if (kind === "rent" && isMonth(named)) return rentFacts(named, null);
  const payment = PAYMENT_ID.exec(id);
  if (payment !== null) {
    const [, paymentId = "", operationKey = "", changed] = payment;
    assert(isPaymentId(paymentId), "a payment's entry names it");
    const change = changed !== undefined
      ? "changed"
      : amountCents < 0
      ? "refunded"
      : "paid";
    return paymentFacts({ paymentId, operationKey, change }, month);
  }
  assert(kind === "import", "an entry was a notice's, a payment's or a file's");
  const identifier = id.slice("import:".length);
  return importFacts({ identifier, label, date, amountCents });
}
