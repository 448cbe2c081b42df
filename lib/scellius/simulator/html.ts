// @ts-types="npm:@types/escape-html@1.0.4"
import escapeHtml from "escape-html";

/** A piece of HTML that is safe to put into another. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[] | null;

/** Template tag: what is put in is escaped, unless it is HTML already; null is nothing. */
export function html(
  pieces: TemplateStringsArray,
  ...parts: readonly Part[]
): Html {
  const written = pieces.map((piece, i) =>
    i === 0 ? piece : writePart(parts[i - 1] ?? null) + piece
  );
  return new Html(written.join(""));
}

function writePart(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string" || typeof part === "number") {
    return escapeHtml(String(part));
  }
  return part.map(({ text }) => text).join("");
}
