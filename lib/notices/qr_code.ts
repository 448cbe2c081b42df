import encodeQR from "qr";

/** Quiet zone around the symbol, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A QR symbol as dark squares: `size` modules a side, quiet zone included, and the runs of each row. */
export interface QrCode {
  size: number;
  runs: { x: number; y: number; length: number }[];
}

/** Draws a text as a QR symbol with error correction M. */
export function buildQrCode(text: string): QrCode {
  const rows: boolean[][] = encodeQR(text, "raw", {
    ecc: "medium",
    border: QUIET,
  });
  const runs: QrCode["runs"] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      let length = 0;
      while (row[x + length]) length++;
      if (length > 0) runs.push({ x, y, length });
      x += length;
    }
  }
  return { size: rows.length, runs };
}

/** A QR symbol as an SVG file, dark on white in any theme: readers need it so. */
export function buildQrSvg(text: string): string {
  const { size, runs } = buildQrCode(text);
  const path = runs.map(({ x, y, length }) =>
    `M${x} ${y}h${length}v1h-${length}`
  )
    .join("z");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}z"/></svg>`;
}
