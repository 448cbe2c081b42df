import { isPaymentId } from "../domain/ids.ts";
import { parseAmount } from "../domain/money.ts";
import { parseDay } from "../domain/period.ts";
import { parseContractRef } from "../domain/references.ts";
import { PAYMENT_FILTER_NAMES as NAMES } from "../text/form_names.ts";
import { codeOf, FRENCH_STATUSES } from "../text/french_codes.ts";
import type { PaymentQuery } from "../usecases/office/list_payments.ts";

/** The filter as it was typed. */
type Typed = Record<"status" | "day" | "amount" | "contract", string>;

/** What the filter of the payments was given, and what of it cannot be read. */
export interface TypedPaymentQuery {
  typed: Typed;
  query: PaymentQuery;
  faults: ("day" | "amount" | "contract")[];
}

/** Longest part of an address that is looked at. */
const LONGEST = 64;

/** Reads the filter of the payments out of an address. */
export function readPaymentQuery({ searchParams }: URL): TypedPaymentQuery {
  const said = (name: string) =>
    (searchParams.get(name) ?? "").slice(0, LONGEST).trim();
  const typed = {
    status: said(NAMES.status),
    day: said(NAMES.day),
    amount: said(NAMES.amount),
    contract: said(NAMES.contract),
  };
  const before = said(NAMES.before);
  const amount = typed.amount === "" ? null : parseAmount(typed.amount);
  const query: PaymentQuery = {
    status: codeOf(FRENCH_STATUSES, typed.status),
    day: parseDay(typed.day),
    amountCents: amount?.ok === true ? amount.cents : null,
    contract: parseContractRef(typed.contract),
    before: isPaymentId(before) ? before : null,
  };
  const faults: TypedPaymentQuery["faults"] = [];
  if (typed.day !== "" && query.day === null) faults.push("day");
  if (amount?.ok === false) faults.push("amount");
  if (typed.contract !== "" && query.contract === null) faults.push("contract");
  return { typed, query, faults };
}
