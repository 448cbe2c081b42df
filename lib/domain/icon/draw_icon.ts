import { type Rgb, rgbOf } from "../color.ts";
import type { Landlord } from "../landlord.ts";
import { fillOutlines } from "./fill_outlines.ts";
import { tracePath } from "./trace_path.ts";

/** The drawing's square begins 8 before the mark's, which is 32 wide: the margin that phones cut round. */
const MARGIN = 8;
const SIDE = 48;
const WHITE: Rgb = [255, 255, 255];

/** The landlord's mark on a square of its colour, as red, green and blue of each pixel, row by row. */
export function drawIcon(
  { logo, color }: Pick<Landlord, "logo" | "color">,
  size: number,
): Uint8Array {
  const ground = rgbOf(color);
  const pixels = new Float32Array(size * size * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = ground[at % 3] ?? 0;
  logo.forEach((data, place) => {
    const scale = size / SIDE;
    const outlines = tracePath(data).map((outline) =>
      outline.map(([x, y]) =>
        [(x + MARGIN) * scale, (y + MARGIN) * scale] as const
      )
    );
    const ink = place === 0 ? WHITE : ground;
    fillOutlines(outlines, size).forEach((share, pixel) => {
      ink.forEach((part, channel) => {
        const at = pixel * 3 + channel;
        const under = pixels[at] ?? 0;
        pixels[at] = under + (part - under) * share;
      });
    });
  });
  return Uint8Array.from(pixels, Math.round);
}
