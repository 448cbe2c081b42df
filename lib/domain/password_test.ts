import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { checkPassword, normalizePassword } from "./password.ts";

const CONTEXT = [
  "Dupont",
  "L/0039000204",
  "j.lefevre@mairie-exemple.fr",
  "Office public de l’habitat de Démonstration",
];

function verdict(password: string): string {
  const check = checkPassword(password, CONTEXT);
  return check.ok ? "ok" : check.fault;
}

Deno.test("checkPassword() accepts 8 characters with 2 digits, or 12 of any kind", () => {
  for (
    const password of [
      "kiwi42bleu",
      "xkwqvz17",
      "trottinette rouge",
      "grenouille verte",
      "Xk7wq9ptlm",
      "ёжикъщёзпмтр",
      "🦊🐢🌵🦉🍄🐙🦔🌲🎈🪁🧩🛶",
    ]
  ) assertEquals([password, verdict(password)], [password, "ok"]);
});

Deno.test("checkPassword() refuses what breaks the rule, counting code points", () => {
  assertEquals(verdict(""), "too_short");
  assertEquals(verdict("xkwq 17"), "too_short");
  assertEquals(verdict("🦊🐢🌵🦉12"), "too_short");
  assertEquals(verdict("xkwqvztpm"), "too_few_digits");
  assertEquals(verdict("xkwqvztpmb1"), "too_few_digits");
  const longest = String.fromCodePoint(
    ...Array.from({ length: 256 }, (_, i) => 97 + (i * i * 7 + i * 3) % 25),
  );
  assertEquals(verdict(longest), "ok");
  assertEquals(verdict(`${longest}z`), "too_long");
  // Decomposed, it would be 8; composed, it is 7.
  assertEquals(verdict("kwqve\u030117"), "too_short");
});

Deno.test("checkPassword() refuses common passwords however they are decorated", () => {
  for (
    const password of [
      "12345678",
      "87654321",
      "11111111",
      "123456789012",
      "aaaaaaaa1234",
      "azertyuiop12",
      "poiuytreza99",
      "azerty123456",
      "1q2w3e4r5t6y",
      "bonjour123",
      "Marseille13!",
      "motdepasse2024",
      "M0td3p4ss3!2024",
      "P@ssw0rd2024",
      "soleil1687",
      "Noël2026!",
      "DouDou16",
      "doudouloulou",
      "soleilmarie2019",
      "mar1ne84",
      "so1eil44",
      "LOULOU1998",
      "1998loulou",
      "abcabcabcabc",
      "15081962",
      "15/08/1962",
      "chouchou**11",
      "loyer2026",
    ]
  ) assertEquals([password, verdict(password)], [password, "common"]);
});

Deno.test("checkPassword() refuses what is made of the person's own words", () => {
  for (
    const password of [
      "Dupont1975!",
      "dup0nt16000",
      "0039000204",
      "L0039000204",
      "39000204-39",
      "lefevre4242",
      "mairie-exemple",
      "Démonstration1",
      "dupontlefevre",
    ]
  ) assertEquals([password, verdict(password)], [password, "personal"]);
  assertEquals(checkPassword("Dupont1975!", []).ok, true);
});

Deno.test("checkPassword() looks at the person's words only where they make up the substance", () => {
  assertEquals(verdict("dupont xkwqvz 17"), "ok");
  assertEquals(checkPassword("kiwi42bleu", ["", " ", "de", "l'", "a@b.fr"]), {
    ok: true,
  });
});

Deno.test("checkPassword() answers alike for every composition of the same text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    assertEquals(
      verdict(text.normalize("NFD")),
      verdict(text.normalize("NFC")),
    );
    assertEquals(
      normalizePassword(text.normalize("NFD")),
      normalizePassword(text.normalize("NFC")),
    );
  }));
});
