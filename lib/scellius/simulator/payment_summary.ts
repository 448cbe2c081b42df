import { formatDecimal } from "../../domain/money.ts";
import type { BankSession, Outcome } from "./bank_session.ts";
import { type Html, html } from "./html.ts";

/** What the buyer checks on every page of the bank: transaction, merchant, amount. */
export function buildPaymentSummary({ form }: BankSession): Html {
  return html`
    <dl>
      <dt>Numéro de transaction&nbsp;:</dt>
      <dd>${form.get("vads_trans_id") ?? ""}</dd>
      <dt>Identifiant du marchand&nbsp;:</dt>
      <dd>${form.get("vads_site_id") ?? ""}</dd>
      <dt>Montant&nbsp;:</dt>
      <dd>${formatDecimal(Number(form.get("vads_amount")))} EUR</dd>
    </dl>
  `;
}

const ADDRESSES: Record<Outcome, string> = {
  accepted: "vads_url_success",
  refused: "vads_url_refused",
  abandoned: "vads_url_cancel",
  expired: "vads_url_error",
};

/** Where the shop wants its buyer back, by how it ended; null when the form named no address. */
export function returnUrlOf(
  { form }: BankSession,
  outcome: Outcome,
): string | null {
  return form.get(ADDRESSES[outcome]) || form.get("vads_url_return") || null;
}

/** The shop's origin, for the page's policy. */
export function shopOriginOf(session: BankSession): string | undefined {
  const url = returnUrlOf(session, "abandoned");
  return url === null || !URL.canParse(url) ? undefined : new URL(url).origin;
}
