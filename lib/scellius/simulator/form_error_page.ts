import type { FormFault } from "./check_form.ts";
import { html } from "./html.ts";
import type { Page } from "./page.ts";
import { buildWayBack } from "./way_back.ts";

/** A form that the bank refuses: in test it shows the number and the field. */
export function buildFormErrorPage(
  fault: FormFault,
  returnUrl: string | null,
): Page {
  return {
    status: 400,
    title: "Paiement impossible",
    body: html`
      <h1>Paiement impossible</h1>
      <p>Le formulaire de la boutique est refusé. Votre carte n’a pas été débitée.</p>
      <dl>
        <dt>Code d’erreur&nbsp;:</dt>
        <dd>${fault.code}</dd>
        <dt>Champ&nbsp;:</dt>
        <dd>${fault.field}</dd>
      </dl>
      ${buildWayBack(returnUrl)}
    `,
  };
}
