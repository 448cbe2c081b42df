import type { Cents } from "../money.ts";
import type { IsoDate, Month } from "../month.ts";
import type { Means, Nature } from "./nature.ts";

/** What the rules of an account read of an entry: typed facts, never its label. */
export interface LedgerEntry {
  /** Its posting id: unique in the account. */
  id: string;
  /** The day it counts from. */
  date: IsoDate;
  nature: Nature;
  /** Positive: in the tenant's favour; negative: asked from the tenant. */
  amountCents: Cents;
  /** The month that it is for, or that its payer named. */
  month: Month | null;
  /** For what is asked: the last day on which it is paid in time; null is the day it counts from. */
  dueOn: IsoDate | null;
  means: Means | null;
  /** What other entries may call it by: the file's identifier, the payment, the bank's transaction. */
  names: readonly string[];
  /** The name of the entry that it takes back or corrects. */
  takesBack: string | null;
  /** For a return without a name: the day of what came back, where its words gave one. */
  returnedOn: IsoDate | null;
}
