import type { BankSession } from "./bank_session.ts";
import { type Html, html } from "./html.ts";
import { type OfficeKind, possibleOperations } from "./office_operation.ts";
import { buildChoice } from "./settings_panel.ts";

const WORDS: Record<OfficeKind, string> = {
  rembourser: "Rembourser",
  annuler: "Annuler avant la remise",
  baisser: "Baisser de moitié",
};

/** What the landlord could do next in the bank's back office; null where there is nothing. */
export function buildTicketOperations(
  session: BankSession,
  action: string,
): Html | null {
  const kinds = possibleOperations(session);
  return kinds.length === 0 ? null : html`
    <details>
      <summary>Réglages de la simulation&nbsp;: Back Office du bailleur</summary>
      <form method="post" action="${action}">
        <fieldset class="choice">
          <legend>Notification de l’opération (MERCH_BO)</legend>
          ${buildChoice({
            type: "checkbox",
            name: "sans_champs",
            value: "oui",
            words:
              "sans vads_page_action, vads_payment_config, vads_action_mode",
            isOn: true,
          })}
          ${buildChoice({
            type: "checkbox",
            name: "lettres",
            value: "oui",
            words: "numéro de remboursement avec des lettres",
            isOn: true,
          })}
        </fieldset>
        <div class="actions">${kinds.map((kind) =>
          html`
            <button type="submit" class="plain" name="operation"
              value="${kind}">${WORDS[kind]}</button>
          `
        )}</div>
      </form>
    </details>
  `;
}
