import { readableOn } from "../lib/domain/color.ts";

/** The page's backgrounds, as in `styles.css`. */
export const BACKGROUNDS = { light: "#faf6ef", dark: "#15191a" };

/** The landlord's colour as custom properties, readable in both themes: text on the page, and white on it. */
export function buildTheme(color: string): string {
  const light = readableOn(color, BACKGROUNDS.light, 5.5);
  const dark = readableOn(color, BACKGROUNDS.dark, 7);
  return `:root{--a:${light};--on:#fff}` +
    `@media(prefers-color-scheme:dark){:root{--a:${dark};--on:#10201c}}`;
}
