import type { BankSession, Outcome } from "./bank_session.ts";
import { html } from "./html.ts";
import type { Page } from "./page.ts";
import type { Fields } from "../signature.ts";
import {
  buildPaymentSummary,
  returnUrlOf,
  shopOriginOf,
} from "./payment_summary.ts";
import { buildTicketOperations } from "./ticket_operations.ts";
import { buildWayBack } from "./way_back.ts";

const ENDINGS: Record<Outcome, readonly [title: string, sentence: string]> = {
  accepted: ["Paiement accepté", "Votre paiement a été enregistré."],
  refused: ["Paiement refusé", "Votre carte n’a pas été débitée."],
  abandoned: ["Paiement annulé", "Votre carte n’a pas été débitée."],
  expired: [
    "Session expirée",
    "Cette page est restée ouverte plus de 10 minutes. Votre carte n’a pas été débitée.",
  ],
};

/** The last page: what came of it, and the way back. */
export function buildTicketPage(
  session: BankSession,
  outcome: Outcome,
  view: { posted: Fields | null; operationPath: string },
): Page {
  const [title, sentence] = ENDINGS[outcome];
  return {
    status: 200,
    title,
    shopOrigin: shopOriginOf(session),
    body: html`<h1>${title}</h1>
<p>${sentence}</p>
${buildPaymentSummary(session)}
${buildWayBack(returnUrlOf(session, outcome), view.posted)}
<details>
<summary>Réglages de la simulation&nbsp;: notifications</summary>
${
      session.journal.length === 0
        ? html`<p>Aucune notification n’est partie.</p>`
        : html`<ul>${
          session.journal.map((line) => html`<li>${line}</li>`)
        }</ul>`
    }
</details>
${buildTicketOperations(session, view.operationPath)}`,
  };
}
