import { type Html, html } from "./html.ts";

/** A page of the simulated bank, before it has headers. */
export interface Page {
  status: number;
  title: string;
  body: Html;
  /** The shop that a posted form may lead back to, as an origin. */
  shopOrigin?: string;
}

/** Puts a page into the bank's frame, with a policy that lets nothing run. */
export function renderPage(page: Page, basePath: string): Response {
  const { status, title, body, shopOrigin } = page;
  const document = html`
    <!DOCTYPE html>
    <html lang="fr">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>${title} - La Banque Postale (simulation)</title>
        <link rel="stylesheet" href="${basePath}/style.css">
      </head>
      <body>
        <header>
          <p class="bank">La Banque Postale (simulation)</p>
          <p class="simulation">SIMULATION&nbsp;: aucun débit réel</p>
        </header>
        <main>
    ${body}
        </main>
        <footer>
          <p>Page de paiement simulée, pour le développement. N’y saisissez jamais une vraie carte.</p>
        </footer>
      </body>
    </html>
  `;
  return new Response(document.text, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": [
        "default-src 'none'",
        "style-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        // Browsers also hold redirects of a posted form to this: leaving goes back to the shop.
        `form-action 'self'${shopOrigin === undefined ? "" : ` ${shopOrigin}`}`,
      ].join("; "),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    },
  });
}
