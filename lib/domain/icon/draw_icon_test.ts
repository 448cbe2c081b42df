import { assertAlmostEquals, assertEquals } from "@std/assert";
import { drawIcon } from "./draw_icon.ts";

const SIZE = 96;
const PER_UNIT = SIZE / 48;

/** How much of the icon is white, in the units of the mark's square; the ground is black. */
function whiteOf(...logo: string[]): number {
  const pixels = drawIcon({ logo, color: "#000000" }, SIZE);
  const sum = pixels.reduce((all, part) => all + part, 0);
  return sum / 3 / 255 / PER_UNIT ** 2;
}

/** The colour where a point of the mark's square is. */
function colorAt(logo: string[], x: number, y: number): number[] {
  const pixels = drawIcon({ logo, color: "#7a1f5c" }, SIZE);
  const at = (Math.floor((y + 8) * PER_UNIT) * SIZE +
    Math.floor((x + 8) * PER_UNIT)) * 3;
  return [...pixels.slice(at, at + 3)];
}

Deno.test("drawIcon() fills what every command of path data draws, absolute and relative", () => {
  const disc = Math.PI * 64;
  const drawn: [path: string, area: number][] = [
    ["M2 2H30V30H2Z", 784],
    ["m2 2h28v28h-28z", 784],
    ["M2,2 30,2L30-.5 2-.5z", 70],
    ["M8 16a8 8 0 1 1 16 0 8 8 0 1 1-16 0", disc],
    ["M8 16a8 8 0 1116 0A8 8 0 018 16", disc],
    ["M8 16a8 8 0 0 0 16 0z", disc / 2],
    // Radii that do not reach are made to.
    ["M8 16a1 1 0 0 0 16 0z", disc / 2],
    ["M0 20q6-12 12 0t12 0z", 0 + 2 * 48],
    ["M0 20c0-16 12-16 12 0s12 16 12 0z", 2 * 115.2],
  ];
  for (const [path, area] of drawn) {
    assertAlmostEquals(whiteOf(path), area, area * 0.02 + 0.5, path);
  }
});

Deno.test("drawIcon() has the mark in white on the landlord's colour, what is cut out of it in that colour", () => {
  const logo = ["M2 2h28v28H2z", "M10 10h12v12H10z"];
  assertEquals(colorAt(logo, -6, -6), [0x7a, 0x1f, 0x5c]);
  assertEquals(colorAt(logo, 4, 4), [255, 255, 255]);
  assertEquals(colorAt(logo, 16, 16), [0x7a, 0x1f, 0x5c]);
});

Deno.test("drawIcon() draws path data with a fault up to the fault, and what leaves the square up to its edge", () => {
  assertEquals(whiteOf("M2 2h28v28H2z L"), 784);
  assertEquals(whiteOf("M2 2h28v28H2z h1 ZZ T"), 784);
  assertEquals(whiteOf("M-99-99H99V99H-99z"), 48 * 48);
  assertEquals(whiteOf("M"), 0);
});
