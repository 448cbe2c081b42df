import encodeQR from "qr";

/** Quiet zone around the symbol, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A QR symbol: its rows of modules, true where dark, quiet zone included. */
export type QrCode = boolean[][];

/** Draws a text as a QR symbol with error correction M. */
export function buildQrCode(text: string): QrCode {
  return encodeQR(text, "raw", { ecc: "medium", border: QUIET });
}

/** A QR symbol as an SVG file, dark on white in any theme: readers need it so. */
export function buildQrSvg(text: string): string {
  const code = buildQrCode(text);
  const size = code.length;
  const path = code.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}`)
  ).join("z");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}z"/></svg>`;
}

/** Where dark modules stand side by side in a row, and how many. */
export function darkRuns(
  row: readonly boolean[],
): [x: number, length: number][] {
  const runs: [number, number][] = [];
  for (let x = 0; x < row.length; x++) {
    let length = 0;
    while (row[x + length]) length++;
    if (length > 0) runs.push([x, length]);
    x += length;
  }
  return runs;
}

/** A QR symbol as PDF's one-bit pictures have it: rows of whole bytes in hexadecimal, a bit 0 where dark. */
export function bitsOfQrCode(code: QrCode): string {
  return code.map((row) => {
    let hex = "";
    for (let x = 0; x < row.length; x += 8) {
      let byte = 0;
      for (let bit = 0; bit < 8; bit++) {
        byte = byte * 2 + (row[x + bit] ? 0 : 1);
      }
      hex += byte.toString(16).padStart(2, "0");
    }
    return hex;
  }).join("");
}
