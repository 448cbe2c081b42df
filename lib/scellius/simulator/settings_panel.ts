import { type Html, html } from "./html.ts";
import { DELIVERIES, type Delivery, type Settings } from "./settings.ts";

const WORDS: Record<Delivery, string> = {
  normale: "envoyée avant le retour à la boutique",
  retardee: "retardée de 10 secondes",
  perdue: "perdue, sans rejeu",
  double: "envoyée deux fois",
  echec: "échec HTTP, puis rejeu (RETRY) 15 secondes après",
  reponse_perdue: "reçue mais réponse perdue, puis rejeu (RETRY)",
};

/** The choices that only a simulation has, to stand inside the card form. */
export function buildSettingsPanel(settings: Settings): Html {
  const abandonChecked = settings.notifiesAbandon
    ? html`
      checked
    `
    : null;
  return html`
    <details>
      <summary>Réglages de la simulation</summary>
      <fieldset class="choice">
    <legend>Notification du paiement</legend>
    ${DELIVERIES.map((delivery) =>
      html`<div><label><input type="radio" name="notification" value="${delivery}"${
        delivery === settings.delivery
          ? html`
            checked
          `
          : null
      }> ${WORDS[delivery]}</label></div>`
    )}
      </fieldset>
      <fieldset class="choice">
        <legend>Abandon ou expiration</legend>
        <div><label><input type="checkbox" name="regle_abandon" value="oui"${abandonChecked}> notifier la boutique (règle «&nbsp;URL de notification sur annulation&nbsp;»)</label></div>
      </fieldset>
    </details>
  `;
}
