import { parseEmail } from "../domain/account/email.ts";
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
import { readOptionalText, readText } from "./read_text.ts";
import { cellOf, refuse, type Row } from "./row.ts";

// Every reader here returns undefined for a field that it refused and named.

/** Bounds of what is neither name nor label: no number, date or word is longer. */
const SHORT = 40;

/** Nine digits, not all zero. */
export function readTenantNumber(row: Row): TenantNumber | undefined {
  const value = readText(row, "numero_locataire", SHORT);
  if (value === undefined || isTenantNumber(value)) return value;
  return refuse(row, "numero_locataire", "bad_tenant_number", { value });
}

/** A contract reference, also without its `L/`, in its canonical form. */
export function readContract(row: Row): ContractRef | undefined {
  const value = readText(row, "contrat", SHORT);
  if (value === undefined) return undefined;
  return parseContractRef(value) ??
    refuse(row, "contrat", "bad_contract", { value });
}

/** Five digits. */
export function readPostcode(row: Row): string | undefined {
  const value = readText(row, "code_postal", SHORT);
  if (value === undefined || /^\d{5}$/.test(value)) return value;
  return refuse(row, "code_postal", "bad_postcode", { value });
}

/** An address that mail can be sent to, or the empty text. */
export function readEmail(row: Row): string | undefined {
  const value = readOptionalText(row, "email", 254);
  if (value === undefined || value === "") return value;
  return parseEmail(value) ?? refuse(row, "email", "bad_email", { value });
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

/** A day, `2026-11-30` or `30/11/2026`. */
export function readDate(row: Row, column: string): IsoDate | undefined {
  const value = readText(row, column, SHORT);
  if (value === undefined) return undefined;
  const day = value.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$2-$1");
  return isIsoDate(day) ? day : refuse(row, column, "bad_date", { value });
}

/** A month, `2026-11`. */
export function readMonth(row: Row, column: string): Month | undefined {
  const value = readText(row, column, SHORT);
  if (value === undefined || isMonth(value)) return value;
  return refuse(row, column, "bad_month", { value });
}

/** The end of a period, null when it is open; never before its start. */
export function readEnd<T extends Month | IsoDate>(
  row: Row,
  read: (row: Row, column: string) => T | undefined,
  start: T | undefined,
): T | null | undefined {
  const value = cellOf(row, "fin");
  if (value === "") return null;
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

function refuseLarge(row: Row, column: string, value: string): undefined {
  const wanted = formatDecimal(MAX_ROW_CENTS);
  return refuse(row, column, "amount_too_large", { value, wanted });
}
