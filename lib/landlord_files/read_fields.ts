import { parseEmail } from "../domain/account/email.ts";
import { bareIban, isIban } from "../domain/iban.ts";
import { type Cents, formatDecimal, parseDecimal } from "../domain/money.ts";
import {
  isIsoDate,
  isMonth,
  type IsoDate,
  type Month,
} from "../domain/month.ts";
import {
  type ContractRef,
  isTenantNumber,
  parseContractRef,
  type TenantNumber,
} from "../domain/references.ts";
import { MAX_ROW_CENTS } from "./limits.ts";
import { readIdentifier, readOptionalText, readText } from "./read_text.ts";
import { cellOf, hasCell, refuse, type Row } from "./row.ts";

// Every reader here returns undefined for a field that it refused and named.

/** Bounds of what is neither name nor label: no number, date or word is longer. */
const SHORT = 40;

/** Nine digits, not all zero. */
export function readTenantNumber(row: Row): TenantNumber | undefined {
  const value = readIdentifier(row, "numero_locataire", SHORT);
  if (value === undefined || isTenantNumber(value)) return value;
  return refuse(row, "numero_locataire", "bad_tenant_number", { value });
}

/** A contract reference, also without its `L/`, in its canonical form. */
export function readContract(row: Row): ContractRef | undefined {
  const value = readIdentifier(row, "contrat", SHORT);
  if (value === undefined) return undefined;
  return parseContractRef(value) ??
    refuse(row, "contrat", "bad_contract", { value });
}

/** Five digits. */
export function readPostcode(row: Row): string | undefined {
  const value = readIdentifier(row, "code_postal", SHORT);
  if (value === undefined || /^\d{5}$/.test(value)) return value;
  return refuse(row, "code_postal", "bad_postcode", { value });
}

/** An address that mail can be sent to, or the empty text. */
export function readEmail(row: Row): string | undefined {
  const value = readOptionalText(row, "email", 254);
  if (value === undefined || value === "") return value;
  return parseEmail(value) ?? refuse(row, "email", "bad_email", { value });
}

/** An account number that transfers in euros can go to, without its spaces. */
export function readIban(row: Row, column: string): string | undefined {
  const value = readIdentifier(row, column, SHORT);
  if (value === undefined) return undefined;
  const bare = bareIban(value);
  return isIban(bare) ? bare : refuse(row, column, "bad_iban", { value });
}

/** One of a few words, in any case. */
export function readChoice<T extends string>(
  row: Row,
  column: string,
  choices: readonly T[],
): T | undefined {
  const value = readText(row, column, SHORT);
  if (value === undefined) return undefined;
  const folded = value.toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === folded) ??
    refuse(row, column, "bad_choice", { value, wanted: choices.join(", ") });
}

/** A whole number from 1 to a bound. */
export function readCount(
  row: Row,
  column: string,
  max: number,
): number | undefined {
  const value = readText(row, column, SHORT);
  if (value === undefined) return undefined;
  const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= max
    ? count
    : refuse(row, column, "bad_count", { value, wanted: String(max) });
}

/** A day, `2026-11-30` or `30/11/2026`; the midnight that databases and spreadsheets put after it is let be. */
export function readDate(row: Row, column: string): IsoDate | undefined {
  const value = readText(row, column, SHORT);
  if (value === undefined) return undefined;
  const day = value.replace(/[ T]00:00(?::00)?$/, "")
    .replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$2-$1");
  return isIsoDate(day) ? day : refuse(row, column, "bad_date", { value });
}

/** A month, `2026-11`; a spreadsheet makes `11/2026` or its first day of it. */
export function readMonth(row: Row, column: string): Month | undefined {
  const value = readText(row, column, SHORT);
  if (value === undefined) return undefined;
  const month = value.replace(/^(?:01\/)?(\d\d)\/(\d{4})$/, "$2-$1")
    .replace(/^(\d{4}-\d\d)-01$/, "$1");
  return isMonth(month) ? month : refuse(row, column, "bad_month", { value });
}

/** How software writes that something has no end: the last day, or month, of the year 9999 or 2999. */
const NO_END = /^(?:31\/12\/[29]999|12\/[29]999|[29]999-12(?:-31)?)$/;

/** The end of a period, null when it is open; never before its start. */
export function readEnd<T extends Month | IsoDate>(
  row: Row,
  read: (row: Row, column: string) => T | undefined,
  start: T | undefined,
): T | null | undefined {
  const value = cellOf(row, "fin");
  if (value === "" || (value !== undefined && NO_END.test(value))) return null;
  const end = value === undefined ? undefined : read(row, "fin");
  if (end === undefined || start === undefined || start <= end) return end;
  return refuse(row, "fin", "end_before_start", { value: end, wanted: start });
}

/** An amount in cents; negative ones only where asked for. */
export function readAmount(
  row: Row,
  column: string,
  sign: "unsigned" | "signed",
): Cents | undefined {
  const value = readText(row, column, SHORT);
  if (value === undefined) return undefined;
  const cents = parseDecimal(value);
  if (cents === null) {
    const isLong = /^[+-]?\d{13,}([.,]\d{1,2})?$/.test(value);
    return isLong
      ? refuseLarge(row, column, value)
      : refuse(row, column, "bad_amount", { value });
  }
  if (Math.abs(cents) > MAX_ROW_CENTS) return refuseLarge(row, column, value);
  return cents < 0 && sign === "unsigned"
    ? refuse(row, column, "negative_amount", { value })
    : cents;
}

/** An amount above zero, in cents. */
export function readPositive(row: Row, column: string): Cents | undefined {
  const cents = readAmount(row, column, "unsigned");
  return cents === 0
    ? refuse(row, column, "zero_amount", { value: cellOf(row, column) })
    : cents;
}

function refuseLarge(row: Row, column: string, value: string): undefined {
  const wanted = formatDecimal(MAX_ROW_CENTS);
  return refuse(row, column, "amount_too_large", { value, wanted });
}

/** What a column says that files and rows may do without; null where it says nothing. */
export function readWhereGiven<T>(
  row: Row,
  column: string,
  read: (row: Row, column: string) => T | undefined,
): T | null | undefined {
  return hasCell(row, column) ? read(row, column) : null;
}
