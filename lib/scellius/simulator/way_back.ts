import { type Html, html } from "./html.ts";
import type { Fields } from "../signature.ts";

/** The link back to the shop; null where the form named no address. With fields, a form that posts them. */
export function buildWayBack(
  url: string | null,
  posted: Fields | null = null,
): Html | null {
  if (url === null) return null;
  if (posted === null) {
    return html`<p><a class="button" href="${url}">Retour à la boutique</a></p>`;
  }
  return html`
    <form method="post" action="${url}">
      ${[...posted].map(([name, value]) =>
        html`<input type="hidden" name="${name}" value="${value}">`
      )}
      <p><button type="submit">Retour à la boutique</button></p>
    </form>
  `;
}
