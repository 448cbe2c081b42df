import type { BankSession } from "./bank_session.ts";
import { html } from "./html.ts";
import type { Page } from "./page.ts";
import { buildPaymentSummary, shopOriginOf } from "./payment_summary.ts";

/** The 3-D Secure step, as the holder's bank would show it. */
export function buildAuthenticationPage(
  session: BankSession,
  action: string,
): Page {
  return {
    status: 200,
    title: "Authentification",
    shopOrigin: shopOriginOf(session),
    body: html`
      <h1>Authentification</h1>
      <p>La banque de votre carte vous demande de confirmer ce paiement (3-D Secure, simulé).</p>
      ${buildPaymentSummary(session)}
      <form method="post" action="${action}">
        <div class="actions">
          <button type="submit" name="decision" value="accepter">Accepter</button>
          <button type="submit" class="plain" name="decision"
            value="refuser">Refuser</button>
          <button type="submit" class="plain" name="decision"
            value="annuler">Annuler et retourner à la boutique</button>
        </div>
      </form>
    `,
  };
}
