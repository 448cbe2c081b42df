import { html } from "./html.ts";
import type { Page } from "./page.ts";

/** A page that only says something. */
export function buildNotePage(
  status: number,
  title: string,
  sentence: string,
): Page {
  return {
    status,
    title,
    body: html`
      <h1>${title}</h1>
      <p>${sentence}</p>
    `,
  };
}
