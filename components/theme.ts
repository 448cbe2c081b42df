import { readableOn } from "../lib/domain/color.ts";
import type { Landlord } from "../lib/domain/landlord.ts";

/** The page's backgrounds, as in `base.css`. */
export const BACKGROUNDS = { light: "#faf6ef", dark: "#15191a" };

/** The landlord's colour as custom properties, readable in both themes: text on the page, and white on it. */
export function buildTheme(color: string): string {
  const light = readableOn(color, BACKGROUNDS.light, 5.5);
  const dark = readableOn(color, BACKGROUNDS.dark, 7);
  return `:root{--a:${light};--on:#fff}` +
    `@media(prefers-color-scheme:dark){:root{--a:${dark};--on:#10201c}}`;
}

/** The landlord's mark on a square of its colour, with the margin that phones cut round. */
export function buildIcon({ logo, color }: Landlord): string {
  const [shape, ...holes] = logo;
  const paths = [
    `<path fill="#fff" d="${shape}"/>`,
    ...holes.map((hole) => `<path fill="${color}" d="${hole}"/>`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 48 48"><path fill="${color}" d="M-8-8h48v48H-8z"/>${
    paths.join("")
  }</svg>`;
}
