import { type Html, html } from "./html.ts";

/** The link back to the shop; null where the form named no address. */
export function buildWayBack(url: string | null): Html | null {
  return url === null
    ? null
    : html`<p><a class="button" href="${url}">Retour à la boutique</a></p>`;
}
