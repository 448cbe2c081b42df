import { readableOn } from "../domain/color.ts";
import { directionOf, type Language } from "../domain/language.ts";
import type { Landlord } from "../domain/landlord.ts";
import { escapeHtml } from "./escape_html.ts";

/** The landlord's colour, dark enough for white letters: the one accent of a mail. */
export function accentOf({ color }: Pick<Landlord, "color">): string {
  return readableOn(color, "#ffffff", 5);
}

/**
 * A mail as a document: the landlord's mark and name on top, then what it says. Apart from the accent, under white
 * letters in both, the reader's own theme, light or dark, decides; readers that draw no SVG show the name alone.
 */
export function buildDocument(
  language: Language,
  title: string,
  landlord: Pick<Landlord, "name" | "color" | "logo">,
  body: string,
): string {
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0;padding:0">
<div style="max-width:36em;margin:0 auto;padding:1em;border-top:6px solid ${
    accentOf(landlord)
  };font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;font-size:16px;line-height:1.5">
<p style="display:flex;align-items:center;gap:.6em;margin:0 0 1.5em;font-weight:bold">${
    mark(landlord)
  }<bdi>${escapeHtml(landlord.name)}</bdi></p>
${body}
</div>
</body>
</html>
`;
}

/** The mark, white on a square of the accent. */
function mark({ logo, color }: Pick<Landlord, "logo" | "color">): string {
  const accent = accentOf({ color });
  const paths = logo.map((path, i) =>
    `<path fill="${i === 0 ? "#fff" : accent}" d="${escapeHtml(path)}"/>`
  );
  return `<svg width="36" height="36" viewBox="-8 -8 48 48" aria-hidden="true" style="flex:none"><path fill="${accent}" d="M-8-2a6 6 0 0 1 6-6h36a6 6 0 0 1 6 6v36a6 6 0 0 1-6 6H-2a6 6 0 0 1-6-6z"/>${
    paths.join("")
  }</svg>`;
}
