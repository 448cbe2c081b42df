import type { Cents } from "../money.ts";
import { addDays, type IsoDate } from "../month.ts";
import type { Means } from "./nature.ts";

/** A payment that was made here and that no file of the landlord's has confirmed yet. */
export interface OwnPayment {
  date: IsoDate;
  amountCents: Cents;
  /** What a file may call it by: our identifier, the payment, the bank's uuid or transaction. */
  names: readonly string[];
}

/** A payment in a file of the landlord's. */
export interface FilePayment {
  date: IsoDate;
  amountCents: Cents;
  means: Means | null;
  /** What it is called where it was made; null where the file does not say it. */
  reference: string | null;
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

/**
 * Recognises, one to one, the payments of a file that were made here: by their reference; without one, by the exact
 * amount, a card or no means named, and the day. As many equal rows as equal payments of ours are these payments,
 * whichever is whose; any other number is unclear.
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
  const taken = new Set<Own>();
  for (const row of rows.filter(({ reference }) => reference !== null)) {
    const named = payments.filter(({ names }) =>
      row.reference !== null && names.includes(row.reference)
    );
    const equal = named.filter(({ amountCents }) =>
      amountCents === row.amountCents
    );
    const near = equal.length > 1
      ? equal.filter((own) => fits(own, row))
      : equal;
    const [own, ...others] = near;
    if (named.length === 0) found.fresh.push(row);
    else if (own === undefined || others.length > 0 || taken.has(own)) {
      found.unclear.push(row);
    } else {
      taken.add(own);
      found.confirmed.push({ own, row });
    }
  }
  const unnamed = rows.filter(({ reference }) => reference === null);
  matchUnnamed(payments.filter((own) => !taken.has(own)), unnamed, found);
  return found;
}

function matchUnnamed<Own extends OwnPayment, Row extends FilePayment>(
  payments: readonly Own[],
  rows: readonly Row[],
  found: Recognition<Own, Row>,
) {
  const byAmount = Map.groupBy(rows, ({ amountCents }) => amountCents);
  for (const [amountCents, equal] of byAmount) {
    const ours = payments.filter((own) => own.amountCents === amountCents);
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

function fits(own: OwnPayment, row: FilePayment): boolean {
  return (row.means === null || row.means === "cb" || row.reference !== null) &&
    addDays(own.date, -DAYS_BEFORE) <= row.date &&
    row.date <= addDays(own.date, DAYS_AFTER);
}

const byDay = (a: { date: IsoDate }, b: { date: IsoDate }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
