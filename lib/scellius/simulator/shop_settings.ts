import { type Card, CARDS } from "../../domain/payments/card.ts";
import { html } from "./html.ts";
import type { Page } from "./page.ts";
import { buildChoice } from "./settings_panel.ts";

/** What holds for every form of the shop. */
export interface ShopSettings {
  /** The brands of its contract. */
  cards: readonly Card[];
  /** Whether its form leads on to another host of the bank's. */
  leadsElsewhere: boolean;
}

/** What a shop begins with. */
export const DEFAULT_SHOP: ShopSettings = {
  cards: CARDS,
  leadsElsewhere: false,
};

/** Reads the settings of a posted form. */
export function readShopSettings(
  form: ReadonlyMap<string, string>,
): ShopSettings {
  return {
    cards: CARDS.filter((card) => form.get(card) === "oui"),
    leadsElsewhere: form.get("autre_hote") === "oui",
  };
}

/** The front page: what the simulated bank is, and the settings of its shop. */
export function buildShopPage(settings: ShopSettings, action: string): Page {
  const title = "Banque simulée";
  return {
    status: 200,
    title,
    body: html`
      <h1>${title}</h1>
      <p>Cette adresse reçoit le formulaire de paiement de la boutique.</p>
      <form method="post" action="${action}">
        <fieldset class="choice">
          <legend>Marques du contrat (une marque absente refuse le formulaire, erreur 08)</legend>
          ${CARDS.map((card) =>
            buildChoice({
              type: "checkbox",
              name: card,
              value: "oui",
              words: card,
              isOn: settings.cards.includes(card),
            })
          )}
        </fieldset>
        <fieldset class="choice">
          <legend>Chemin</legend>
          ${buildChoice({
            type: "checkbox",
            name: "autre_hote",
            value: "oui",
            words:
              "le formulaire mène à un autre hôte (localhost ou 127.0.0.1)",
            isOn: settings.leadsElsewhere,
          })}
        </fieldset>
        <div class="actions"><button type="submit">Enregistrer</button></div>
      </form>
    `,
  };
}

/** The same address at the other name of this machine; as it is where it has none. */
export function otherHost(url: URL): string {
  const other = new URL(url);
  if (url.hostname === "localhost") other.hostname = "127.0.0.1";
  else if (url.hostname === "127.0.0.1") other.hostname = "localhost";
  return other.origin;
}
