import { assert, assertEquals } from "@std/assert";
import decodeQR from "qr/decode.js";
import { buildEpcPayload } from "../domain/epc.ts";
import { buildQrCode, buildQrSvg } from "./qr_code.ts";

const PAYLOAD = buildEpcPayload(
  {
    name: "Office public de l’habitat de Démonstration",
    iban: "FR7630006000011234567890189",
    bic: "AGRIFRPP",
  },
  "L/0039000204",
  83041,
);

/** Draws the symbol into pixels and reads it as a camera would. */
function scan(text: string): string {
  const { size, runs } = buildQrCode(text);
  const scale = 4;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const { x, y, length } of runs) {
    for (let py = y * scale; py < (y + 1) * scale; py++) {
      for (let px = x * scale; px < (x + length) * scale; px++) {
        data.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3);
      }
    }
  }
  return decodeQR({ height: side, width: side, data });
}

Deno.test("buildQrCode() draws what a reader reads back, accents included", () => {
  assertEquals(scan(PAYLOAD), PAYLOAD);
});

Deno.test("buildQrCode() keeps the quiet zone, and version 13 at most for a transfer", () => {
  const { size, runs } = buildQrCode(PAYLOAD);
  assert(size <= 17 + 4 * 13 + 8);
  assertEquals(Math.min(...runs.map(({ x }) => x)), 4);
  assertEquals(Math.min(...runs.map(({ y }) => y)), 4);
});

Deno.test("buildQrSvg() is a small drawing, dark on white", () => {
  const svg = buildQrSvg(PAYLOAD);
  assert(svg.startsWith("<svg ") && svg.includes('fill="#fff"'));
  assert(svg.length < 16_000);
});
