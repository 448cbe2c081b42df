/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The contrast of two colours (`#rrggbb`), from 1 to 21, as WCAG 2 computes it. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(rgbOf(one)), luminanceOf(rgbOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * The nearest shade of a colour that reads on a background with at least this contrast: darkened on light, lightened
 * on dark.
 */
export function readableOn(
  color: string,
  background: string,
  contrast: number,
): string {
  const towards = luminanceOf(rgbOf(background)) > 0.18 ? 0 : 255;
  const from = rgbOf(color);
  for (let step = 0; step <= 20; step++) {
    const shade = write(from.map((part) => mix(part, towards, step / 20)));
    if (contrastOf(shade, background) >= contrast) return shade;
  }
  return towards === 0 ? "#000000" : "#ffffff";
}

function mix(part: number, towards: number, share: number): number {
  return Math.round(part + (towards - part) * share);
}

/** A colour `#rrggbb` in its parts. */
export function rgbOf(color: string): Rgb {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16 & 255, value >> 8 & 255, value & 255];
}

function write(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function luminanceOf([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
