import type { ContractRef, TenantNumber } from "./references.ts";
import type { Cents } from "./money.ts";
import type { IsoDate, Month } from "./month.ts";

/** A lease holder as the landlord's file describes one. */
export interface Tenant {
  v: 1;
  number: TenantNumber;
  civility: string;
  surname: string;
  /** Empty when the file gives none. */
  birthName: string;
  firstName: string;
  /** The address in the landlord's file, possibly empty; never the one people sign in with. */
  email: string;
  /** Where letters go, when it is not the home. */
  postalAddress?: PostalAddress;
}

/** Where letters go: each line as it is printed. */
export interface PostalAddress {
  address: string;
  postcode: string;
  city: string;
}

/** What a contract is for. */
export type ContractKind = "habitation" | "garage" | "jardin" | "autre";

/** One lease: a home, a garage, a garden. Its ledger account has the same reference. */
export interface Contract {
  v: 1;
  contract: ContractRef;
  tenantNumber: TenantNumber;
  kind: ContractKind;
  /** Ten digits, or as the file writes it. */
  homeNumber: string;
  address: string;
  postcode: string;
  city: string;
  startsOn: IsoDate;
  /** Null while the lease runs. */
  endsOn: IsoDate | null;
  /** Rent is drawn from the tenant's bank account. */
  directDebit: boolean;
  /** The day of the month on which rent is drawn, 1 to 31; absent where the landlord does not say it. */
  debitDay?: number;
  /** Reference of the mandate (RUM); absent where the landlord does not say it. */
  mandateRef?: string;
  /** The landlord wants no reminders for it: a death, a lawsuit, over-indebtedness. */
  withoutReminders?: boolean;
  /** An account number of its own that transfers may go to, without spaces; absent where the landlord gives none. */
  virtualIban?: string;
}

/** What a monthly line is about (`rubriques.csv`, column `nature`). */
export const LINE_NATURES = [
  "loyer",
  "annexe",
  "sls",
  "charge",
  "regularisation",
  "plan",
  "rls",
  "apl",
  "rappel_apl",
] as const;
export type LineNature = typeof LINE_NATURES[number];

/** `D` is asked from the tenant, `C` is in the tenant's favour. */
export type Direction = "D" | "C";

/** A line of the monthly notice, valid from a month to another, both included. */
export interface RentLine {
  code: string;
  nature: LineNature;
  label: string;
  direction: Direction;
  /** Never negative: the direction says the sign. */
  amountCents: Cents;
  from: Month;
  /** Null while the line runs on. */
  to: Month | null;
}

/** The monthly lines of a contract and, where the file gives them, what each month must add up to. */
export interface RentSchedule {
  v: 1;
  contract: ContractRef;
  lines: RentLine[];
  /** Asked minus favour, in cents, by month. */
  totals: Record<Month, Cents>;
}

/** Whether a contract still runs on a day. */
export function isRunning(contract: Contract, on: IsoDate): boolean {
  return contract.startsOn <= on &&
    (contract.endsOn === null || on <= contract.endsOn);
}

/** The lines of a schedule that count in a month. */
export function linesOf(
  lines: readonly RentLine[],
  month: Month,
): RentLine[] {
  return lines.filter((line) =>
    line.from <= month && (line.to === null || month <= line.to)
  );
}

/** What lines ask from the tenant together, in cents: debits minus credits, possibly negative. */
export function sumLines(
  lines: readonly Pick<RentLine, "direction" | "amountCents">[],
): Cents {
  return lines.reduce(
    (sum, line) =>
      sum + (line.direction === "D" ? line.amountCents : -line.amountCents),
    0,
  );
}
