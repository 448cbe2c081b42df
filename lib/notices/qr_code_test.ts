import { assert, assertEquals } from "@std/assert";
import decodeQR from "qr/decode.js";
import { buildEpcPayload } from "../domain/payments/epc.ts";
import { bitsOfQrCode, buildQrCode, buildQrSvg } from "./qr_code.ts";

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
  const code = buildQrCode(text);
  const scale = 4;
  const side = code.length * scale;
  const isDark = (x: number, y: number) =>
    code[Math.floor(y / scale)]?.[Math.floor(x / scale)];
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let i = 0; i < side * side; i++) {
    if (isDark(i % side, Math.floor(i / side))) data.fill(0, i * 4, i * 4 + 3);
  }
  return decodeQR({ height: side, width: side, data });
}

Deno.test("buildQrCode() draws what a reader reads back, accents included", () => {
  assertEquals(scan(PAYLOAD), PAYLOAD);
});

Deno.test("buildQrCode() keeps the quiet zone, and version 13 at most for a transfer", () => {
  const code = buildQrCode(PAYLOAD);
  assert(code.length <= 17 + 4 * 13 + 8);
  const light = (row: boolean[]) => row.findIndex((dark) => dark);
  assertEquals(code.findIndex((row) => row.includes(true)), 4);
  assertEquals(Math.min(...code.map(light).filter((x) => x >= 0)), 4);
});

Deno.test("bitsOfQrCode() writes rows of whole bytes, a bit 0 where dark", () => {
  const row = [true, false, false, true, true, true, true, true, true, false];
  assertEquals(bitsOfQrCode([row, row.map((dark) => !dark)]), "607f9fbf");
});

Deno.test("buildQrSvg() is a small drawing, dark on white", () => {
  const svg = buildQrSvg(PAYLOAD);
  assert(svg.startsWith("<svg ") && svg.includes('fill="#fff"'));
  assert(svg.length < 16_000);
});
