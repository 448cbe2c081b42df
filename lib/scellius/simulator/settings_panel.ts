import { type Html, html } from "./html.ts";
import {
  DELIVERIES,
  type Delivery,
  type Settings,
  type Switch,
  SWITCHES,
} from "./settings.ts";

const DELIVERY_WORDS: Record<Delivery, string> = {
  normale: "envoyée avant le retour à la boutique",
  retardee: "retardée de 10 secondes",
  perdue: "perdue, sans rejeu",
  double: "envoyée deux fois",
  echec: "échec HTTP, puis rejeu (RETRY) 15 secondes après",
  reponse_perdue: "reçue mais réponse perdue, puis rejeu (RETRY)",
};

const SWITCH_WORDS: Record<Switch, string> = {
  regle_abandon:
    "notifier un abandon ou une expiration (règle « URL de notification sur annulation »)",
  donnees_acheteur:
    "la boutique demande à l’acheteur ses coordonnées et les notifie",
  retour_post: "le navigateur revient par POST, avec les champs du résultat",
  montant_zero: "un paiement refusé a un montant effectif de 0",
  trente_transactions:
    "l’interface REST ne montre que 30 transactions de cette commande",
};

/** The choices that only a simulation has, to stand inside the card form. */
export function buildSettingsPanel(settings: Settings): Html {
  return html`
    <details>
      <summary>Réglages de la simulation</summary>
      <fieldset class="choice">
        <legend>Notification du paiement</legend>
        ${DELIVERIES.map((delivery) =>
          buildChoice({
            type: "radio",
            name: "notification",
            value: delivery,
            words: DELIVERY_WORDS[delivery],
            isOn: delivery === settings.delivery,
          })
        )}
      </fieldset>
      <fieldset class="choice">
        <legend>Réglages de la boutique</legend>
        ${SWITCHES.map((name) =>
          buildChoice({
            type: "checkbox",
            name,
            value: "oui",
            words: SWITCH_WORDS[name],
            isOn: settings.on.has(name),
          })
        )}
      </fieldset>
    </details>
  `;
}

/** A choice that is on or off, with its words. */
export function buildChoice(choice: {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  words: string;
  isOn: boolean;
}): Html {
  const { type, name, value, words, isOn } = choice;
  const checked = isOn
    ? html`
      checked
    `
    : null;
  return html`
    <div><label><input type="${type}" name="${name}" value="${value}"${checked}> ${words}</label></div>
  `;
}
