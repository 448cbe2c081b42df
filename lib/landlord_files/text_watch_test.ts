import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { findDamage } from "../domain/damaged_text.ts";
import { decodeText } from "./decode_text.ts";
import { toWindows1252 } from "./testdata/sample_files.ts";
import { decoderOf, isSuspicious, TextWatch } from "./text_watch.ts";

function watched(pieces: readonly Uint8Array[]): TextWatch {
  const watch = new TextWatch();
  for (const piece of pieces) watch.take(piece);
  return watch;
}

/** Bytes of lines, most of them of letters and of parts of letters. */
const line = fc.array(
  fc.constantFrom(0x41, 0x3B, 0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xC9, 0xBB, 0xE9),
  { maxLength: 6 },
).map((bytes) => Uint8Array.from([...bytes, 0x0A]));

Deno.test("TextWatch reads a file line by line as decodeText() reads the whole", () => {
  fc.assert(fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
    const watch = watched(lines);
    const decoder = decoderOf(watch.encoding);
    const whole = Uint8Array.from(lines.flatMap((bytes) => [...bytes]));
    assertEquals(
      lines.map((bytes) => decoder.decode(bytes)).join(""),
      decodeText(whole),
    );
    if (findDamage(decodeText(whole)) !== null) {
      assertEquals(watch.isSuspect, true);
    }
  }));
});

Deno.test("isSuspicious() misses no damage", () => {
  const sign = fc.constantFrom(
    ...["a", "É", "Â", "Ã", "Å", "â", "ï", "»", "¿", "€", "‚", "†", "½", "Ž"],
    ...["├", "©", "√", "™", "\u0085", "\u00A0", "\uFFFD", "š", "’", "─"],
  );
  fc.assert(fc.property(fc.array(sign, { maxLength: 4 }), (signs) => {
    const text = signs.join("");
    if (findDamage(text) !== null) assertEquals(isSuspicious(text), true);
  }));
  assertEquals(isSuspicious("Théâtre de l’Œuvre, 12 € à NOËL"), false);
});

Deno.test("TextWatch lets sound UTF-8 pass without a second look", () => {
  const sound = new TextEncoder().encode("Prélèvement d’août\n");
  assertEquals(watched([sound]).isSuspect, false);
  const latin = watched([sound.slice(0, 2), toWindows1252("août\n")]);
  assertEquals([latin.encoding, latin.isSuspect], ["windows-1252", true]);
});
