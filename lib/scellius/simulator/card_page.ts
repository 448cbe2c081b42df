import type { Milliseconds } from "../../domain/duration.ts";
import type { Card } from "../../domain/payments/card.ts";
import { inFours } from "../../text/format.ts";
import type { BankSession } from "./bank_session.ts";
import { type Html, html } from "./html.ts";
import type { Page } from "./page.ts";
import type { CardFault } from "./parse_card.ts";
import { buildPaymentSummary, shopOriginOf } from "./payment_summary.ts";
import { buildSettingsPanel } from "./settings_panel.ts";
import { TEST_CARDS } from "./test_cards.ts";

/** What the card page shows beside its payment. */
export interface CardPageView {
  action: string;
  offered: readonly Card[];
  typed: ReadonlyMap<string, string>;
  faults: readonly CardFault[];
  nowMs: Milliseconds;
}

/** How many years ahead a card may expire. */
const YEARS = 10;

/** The page where the card is entered. */
export function buildCardPage(session: BankSession, view: CardPageView): Page {
  const { action, offered, typed, faults, nowMs } = view;
  const heading = "Informations pour le paiement";
  const thisYear = new Date(nowMs).getUTCFullYear();
  const body = html`
    ${faults.length > 0 ? buildFaultSummary(faults) : null}
    <h1>${heading}</h1>
    ${buildPaymentSummary(session)}
    <form method="post" action="${action}" novalidate>
    ${offered.length > 1 ? buildBrandField(offered, typed, faults) : null}
    <div class="field${wrong(faults, "numero")}">
    <label for="numero">Numéro de carte</label>
    ${sentenceAt(faults, "numero")}
    <input type="text" id="numero" name="numero" inputmode="numeric" autocomplete="cc-number" value="${typed
      .get("numero") ?? ""}"${describedBy(faults, "numero")}>
    </div>
    <fieldset class="field${wrong(faults, "mois")}">
    <legend>Expire fin</legend>
    ${sentenceAt(faults, "mois")}
    <div class="row">
    <div><label for="mois">Mois</label> <select id="mois" name="mois" autocomplete="cc-exp-month"${describedBy(
      faults,
      "mois",
    )}>${buildOptions(
      range(1, 12).map((month) => String(month).padStart(2, "0")),
      typed.get("mois"),
    )}</select></div>
    <div><label for="annee">Année</label> <select id="annee" name="annee" autocomplete="cc-exp-year"${describedBy(
      faults,
      "mois",
    )}>${buildOptions(
      range(thisYear, thisYear + YEARS).map(String),
      typed.get("annee"),
    )}</select></div>
    </div>
    </fieldset>
    <div class="field${wrong(faults, "cryptogramme")}">
    <label for="cryptogramme">Cryptogramme visuel</label>
    <span class="hint" id="cryptogramme-aide">Trois chiffres, au dos de la carte</span>
    ${sentenceAt(faults, "cryptogramme")}
    <input type="text" class="short" id="cryptogramme" name="cryptogramme" inputmode="numeric" autocomplete="cc-csc" size="4" aria-describedby="cryptogramme-aide${faultOf(
        faults,
        "cryptogramme",
      ) === null
      ? ""
      : " cryptogramme-erreur"}">
    </div>
    <div class="actions">
    <button type="submit" name="action" value="valider">VALIDER</button>
    <button type="submit" class="plain" name="action" value="annuler">Annuler et retourner à la boutique</button>
    </div>
    ${buildSettingsPanel(session.settings)}
    </form>
    ${buildTestCards()}
  `;
  return {
    status: faults.length > 0 ? 422 : 200,
    title: faults.length > 0 ? `Erreur\u00A0: ${heading}` : heading,
    body,
    shopOrigin: shopOriginOf(session),
  };
}

function buildFaultSummary(faults: readonly CardFault[]): Html {
  return html`
    <div class="summary" role="alert" tabindex="-1" autofocus>
      <h2>Des informations sont à corriger</h2>
      <ul>${faults.map(({ field, sentence }) =>
        html`<li><a href="#${field}">${sentence}</a></li>`
      )}</ul>
    </div>
  `;
}

function buildBrandField(
  offered: readonly Card[],
  typed: ReadonlyMap<string, string>,
  faults: readonly CardFault[],
): Html {
  return html`<div class="field${wrong(faults, "marque")}">
<label for="marque">Moyen de paiement</label>
${sentenceAt(faults, "marque")}
<select id="marque" name="marque"${describedBy(faults, "marque")}>${
    buildOptions(offered, typed.get("marque"))
  }</select>
</div>`;
}

function buildOptions(values: readonly string[], chosen?: string): Html[] {
  return ["", ...values].map((value) =>
    value === chosen
      ? html`<option selected>${value}</option>`
      : html`<option>${value}</option>`
  );
}

function buildTestCards(): Html {
  return html`
    <section aria-labelledby="cartes">
      <h2 id="cartes">Cartes de test</h2>
      <p>Date d’expiration à venir au choix, cryptogramme de trois chiffres au choix (123 par exemple).</p>
      <div class="scroll">
        <table>
          <caption>Numéros reconnus par la simulation</caption>
          <thead>
            <tr>
              <th scope="col">Numéro</th>
              <th scope="col">Réseau</th>
              <th scope="col">Résultat</th>
            </tr>
          </thead>
          <tbody>${TEST_CARDS.map(({ number, network, label }) =>
            html`
              <tr>
                <td>${inFours(number)}</td>
                <td>${network}</td>
                <td>${label}</td>
              </tr>
            `
          )}</tbody>
        </table>
      </div>
    </section>
  `;
}

function faultOf(
  faults: readonly CardFault[],
  field: CardFault["field"],
): CardFault | null {
  return faults.find((fault) => fault.field === field) ?? null;
}

function wrong(faults: readonly CardFault[], field: CardFault["field"]) {
  return faultOf(faults, field) === null ? "" : " wrong";
}

function sentenceAt(faults: readonly CardFault[], field: CardFault["field"]) {
  const fault = faultOf(faults, field);
  return fault === null
    ? null
    : html`<span class="error" id="${field}-erreur">Erreur&nbsp;: ${fault.sentence}</span>`;
}

function describedBy(faults: readonly CardFault[], field: CardFault["field"]) {
  return faultOf(faults, field) === null ? null : html`
    aria-invalid="true" aria-describedby="${field}-erreur"
  `;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
