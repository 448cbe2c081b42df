import type { SubscriptionAction } from "../documents/subscription.ts";
import type { Cents } from "../money.ts";
import type { Instant, IsoDate, Month } from "../month.ts";
import type { ContractRef, TenantNumber } from "../references.ts";
import type { Direction, LineNature } from "../tenant.ts";

/** What an account stands at in the landlord's books (`soldes.csv`); negative is owed. */
export interface StatedBalance {
  contract: ContractRef;
  tenantNumber: TenantNumber;
  balanceCents: Cents;
}

/** A line of a notice that the landlord has made (`avis_lignes.csv`). */
export interface StatedLine {
  code: string;
  nature: LineNature;
  label: string;
  direction: Direction;
  /** Never negative: the direction says the sign. */
  amountCents: Cents;
  /** The month that it is for, when it is another than the notice's. */
  month: Month | null;
}

/** A notice that the landlord has made and validated (`avis.csv`): the portal publishes it on its day. */
export interface StatedNotice {
  /** The landlord's name of it (`avis`). */
  id: string;
  contract: ContractRef;
  tenantNumber: TenantNumber;
  month: Month;
  issuedOn: IsoDate;
  publishOn: IsoDate;
  dueOn: IsoDate;
  /** What was owed before: positive is asked from the tenant, as are the two after it. */
  previousCents: Cents;
  totalCents: Cents;
  netCents: Cents;
  /** What is drawn from the tenant's bank account, and when; null where nothing is. */
  debit: { on: IsoDate; amountCents: Cents } | null;
  /** 1 for the first; a higher one takes the place of the one before. */
  version: number;
  lines: StatedLine[];
}

/** A consent that was given before this portal (`abonnements.csv`). */
export interface StatedSubscription {
  contract: ContractRef;
  action: SubscriptionAction & "subscribe";
  on: IsoDate;
  /** Where the landlord has the proof: a paper, the portal before. */
  source: string;
}

/** A login of the portal before (`comptes.csv`): it gets a link to choose a password, nothing more. */
export interface StatedLogin {
  tenantNumber: TenantNumber;
  email: string;
}

/** A notice of the landlord's that waits for its day, one a month of an account. */
export interface ComingNotice extends StatedNotice {
  v: 1;
  /** When its lot was taken. */
  takenAt: Instant;
}
