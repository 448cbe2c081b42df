import { hasUtf8Letters } from "./decode_text.ts";

/** What a file is written in. `hurt`: UTF-8 in which bytes were lost or cut. */
export type Encoding = "utf-8" | "hurt" | "windows-1252";

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The signs without which `findDamage()` finds nothing, most of them in no sound text: a quick look over a whole file.
 */
const SUSPICIOUS =
  /[\uFFFD\u0080-\u009F‚ƒ„†‡ˆ‰‹“”•˜™›¼½¾ŠŽ\u2500-\u257F]|[ÂÃÄÅ][^\0-\x7F]|â[€‚]|ï»¿|√/;

/** Finds out what a file is written in while it goes by, in pieces that cut no letter. */
export class TextWatch {
  #isUtf8 = true;
  #hasLetters = false;
  #isSuspicious = false;

  /** Looks at a piece. */
  take(piece: Uint8Array): void {
    if (this.#isUtf8) {
      const text = decodeStrictly(piece);
      if (text === null) this.#isUtf8 = false;
      else if (text.length === piece.length) return;
      else if (SUSPICIOUS.test(text)) this.#isSuspicious = true;
    }
    if (!this.#hasLetters) this.#hasLetters = hasUtf8Letters(piece);
  }

  /** What the pieces so far are written in. */
  get encoding(): Encoding {
    if (this.#isUtf8) return "utf-8";
    return this.#hasLetters ? "hurt" : "windows-1252";
  }

  /** Whether each cell is to be looked at for damage: another character set than UTF-8 always is. */
  get isSuspect(): boolean {
    return this.#isSuspicious || !this.#isUtf8;
  }
}

/** Whether a text may be damaged: then `findDamage()` tells. */
export function isSuspicious(text: string): boolean {
  return SUSPICIOUS.test(text);
}

const DECODERS: Readonly<Record<Encoding, TextDecoder>> = {
  "utf-8": new TextDecoder("utf-8", { ignoreBOM: true }),
  hurt: new TextDecoder("utf-8", { ignoreBOM: true }),
  "windows-1252": new TextDecoder("windows-1252"),
};

/** Reads the texts of a file; U+FFFD stands where they were hurt. */
export function decoderOf(encoding: Encoding): TextDecoder {
  return DECODERS[encoding];
}

function decodeStrictly(piece: Uint8Array): string | null {
  try {
    return STRICT.decode(piece);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
