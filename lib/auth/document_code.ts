import { isTooLong } from "../domain/typed_text.ts";

/** Digits and letters that no one takes for another (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;

/** A new code for a document, 60 random bits to be typed by hand: `7K3M-0QWX-PZ9D`. */
export function createDocumentCode(
  randomBytes: (count: number) => Uint8Array,
): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % 32]);
  return grouped(letters.join(""));
}

/** Reads a code as typed: any case, with or without its dashes, O for 0, I and L for 1. Null when it is none. */
export function parseDocumentCode(typed: string): string | null {
  if (isTooLong(typed)) return null;
  const text = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0").replace(/[IL]/g, "1");
  return text.length === LENGTH &&
      [...text].every((letter) => ALPHABET.includes(letter))
    ? grouped(text)
    : null;
}

const grouped = (text: string) => text.replace(/(.{4})(?=.)/g, "$1-");
