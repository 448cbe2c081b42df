import type { Cents } from "../money.ts";
import { addDays, type IsoDate } from "../month.ts";
import type { Means } from "./nature.ts";

/** Money that moved here and that no file of the landlord's has confirmed yet. */
export interface OwnPayment {
  date: IsoDate;
  /** Positive for a payment, negative for what was given or taken back. */
  amountCents: Cents;
  /** What a file may call it by: our identifier, the payment, the bank's uuid. */
  names: readonly string[];
  /** The bank's transaction number: it comes again another day, so that means and day must fit too. */
  transaction: string | null;
  /** It was undone since: only its name, or the day under which files had it, says that a row is this one. */
  isUndone: boolean;
  /** The day under which files had it, under a name that is gone; null for none. */
  formerlyOn: IsoDate | null;
  /** The bank took it back from the landlord: its books may say so long before or after its journal did. */
  isChargeback?: boolean;
}

/** Money that moved, in a file of the landlord's. */
export interface FilePayment {
  date: IsoDate;
  amountCents: Cents;
  means: Means | null;
  /** What it is called where it was made; null where the file does not say it. */
  reference: string | null;
  /** Its reference names a payment that was made here, for another contract, or without the bank's word yet. */
  isElsewhere: boolean;
  /** It is of a kind that is one of ours only if it names it. */
  byNameOnly: boolean;
}

/** What the payments of a file are. */
export interface Recognition<Own, Row> {
  /** The same as one of ours: it adds nothing. */
  confirmed: { own: Own; row: Row }[];
  /** It may be one of ours or not: a person must look. */
  unclear: Row[];
  /** Money that came in another way. */
  fresh: Row[];
}

/** How long before and after the day of ours a file may date a payment. */
const DAYS_BEFORE = 1;
const DAYS_AFTER = 10;
/** The same for money that the bank took back: a dispute has no fixed day. */
const CHARGEBACK_DAYS = 60;

/**
 * Recognises, one to one, the payments of a file that were made here: by their reference; without one, by the exact
 * amount, a card or no means named, and the day. As many equal rows as equal payments of ours are these payments,
 * whichever is whose; any other number is unclear. So is a row with a name of the landlord's own that fits one of ours.
 */
export function recognizePayments<
  Own extends OwnPayment,
  Row extends FilePayment,
>(payments: readonly Own[], rows: readonly Row[]): Recognition<Own, Row> {
  const found: Recognition<Own, Row> = {
    confirmed: [],
    unclear: [],
    fresh: [],
  };
  const referring = rows.filter(({ reference }) => reference !== null);
  const { taken, foreign } = matchNamed(payments, referring, found);
  const left = payments.filter((own) =>
    !taken.has(own) && (!own.isUndone || own.formerlyOn !== null)
  );
  for (const row of foreign) {
    const isLike = !row.byNameOnly &&
      left.some((own) => isEqual(own, row) && fits(own, row));
    (isLike ? found.unclear : found.fresh).push(row);
  }
  const unnamed = rows.filter(({ reference }) => reference === null);
  matchUnnamed(left, unnamed, found);
  return found;
}

/** Rows by the names in them: as many equal ones as equal payments of a name are these, whichever is whose. */
function matchNamed<Own extends OwnPayment, Row extends FilePayment>(
  payments: readonly Own[],
  rows: readonly Row[],
  found: Recognition<Own, Row>,
): { taken: Set<Own>; foreign: Row[] } {
  const taken = new Set<Own>();
  const foreign: Row[] = [];
  const known = rows.map((row) => ({
    row,
    named: payments.filter((own) => isNamed(own, row)),
  }));
  // What names one payment only comes before what names several.
  known.sort((a, b) => a.named.length - b.named.length);
  for (const { row, named } of known) {
    const equal = named.filter((own) => isEqual(own, row) && !taken.has(own));
    const [own] = equal;
    const likewise = known.filter((one) =>
      one.row.reference === row.reference &&
      one.row.amountCents === row.amountCents &&
      !found.confirmed.some((done) => done.row === one.row)
    );
    if (named.length === 0) {
      (row.isElsewhere ? found.unclear : foreign).push(row);
    } else if (own === undefined || equal.length !== likewise.length) {
      found.unclear.push(row);
    } else {
      taken.add(own);
      found.confirmed.push({ own, row });
    }
  }
  return { taken, foreign };
}

function isNamed(own: OwnPayment, row: FilePayment): boolean {
  const { reference } = row;
  return reference !== null &&
    (own.names.includes(reference) ||
      own.transaction === reference && isCard(row) && isNear(own, row));
}

function matchUnnamed<Own extends OwnPayment, Row extends FilePayment>(
  payments: readonly Own[],
  rows: readonly Row[],
  found: Recognition<Own, Row>,
) {
  const byAmount = Map.groupBy(rows, ({ amountCents }) => amountCents);
  for (const equal of byAmount.values()) {
    const ours = payments.filter((own) =>
      equal.some((row) => isEqual(own, row))
    );
    const candidates = equal.filter((row) =>
      ours.some((own) => fits(own, row))
    );
    found.fresh.push(...equal.filter((row) => !candidates.includes(row)));
    const meant = ours.filter((own) => candidates.some((row) => fits(own, row)))
      .toSorted(byDay);
    const sorted = candidates.toSorted(byDay);
    const pairs = meant.flatMap((own, i) => {
      const row = sorted.at(i);
      return row !== undefined && fits(own, row) ? [{ own, row }] : [];
    });
    const isClear = meant.length === sorted.length &&
      pairs.length === sorted.length;
    if (isClear) found.confirmed.push(...pairs);
    else found.unclear.push(...candidates);
  }
}

const isEqual = (own: OwnPayment, row: FilePayment): boolean =>
  own.amountCents === row.amountCents;

/** Whether means and day may be those of one of ours. */
function fits(own: OwnPayment, row: FilePayment): boolean {
  return isCard(row) &&
    (row.date === own.formerlyOn || !own.isUndone && isNear(own, row));
}

const isCard = ({ means }: FilePayment): boolean =>
  means === null || means === "cb";

function isNear(own: OwnPayment, { date }: FilePayment): boolean {
  const [before, after] = own.isChargeback
    ? [CHARGEBACK_DAYS, CHARGEBACK_DAYS]
    : [DAYS_BEFORE, DAYS_AFTER];
  return addDays(own.date, -before) <= date && date <= addDays(own.date, after);
}

const byDay = (a: { date: IsoDate }, b: { date: IsoDate }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
