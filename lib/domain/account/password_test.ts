import { assertEquals } from "@std/assert";
import { dictionary } from "@zxcvbn-ts/language-common";
import fc from "fast-check";
import { loadCommonPasswords } from "../../auth/common_passwords.ts";
import { checkPassword, normalizePassword } from "./password.ts";

const COMMON = await loadCommonPasswords();

const CONTEXT = [
  "Dupont",
  "L/0039000204",
  "j.lefevre@mairie-exemple.fr",
  "Office public de l’habitat de Démonstration",
];

function verdict(password: string): string {
  const check = checkPassword(password, CONTEXT, COMMON);
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

Deno.test("checkPassword() refuses each of the 3,000 most common passwords, and those with a year, a sign or a capital", () => {
  const list = dictionary["passwords-common"].slice(0, 3_000).map(String);
  const decorated = list.slice(0, 300).flatMap((word) => [
    `${word}2026`,
    `${word}12!`,
    `${word.charAt(0).toUpperCase()}${word.slice(1)}01`,
    `2024${word}`,
  ]);
  const passed = [...list, ...decorated].filter((word) =>
    checkPassword(word, [], COMMON).ok
  );
  assertEquals(passed, []);
  const byTheRule = list.filter((word) =>
    word.length >= 12 || word.length >= 8 && /\d.*\d/.test(word)
  );
  assertEquals(byTheRule.length > 100, true);
});

Deno.test("checkPassword() refuses what only the estimator sees", () => {
  for (const password of ["zxcvfdsaqwer", "ertyuiol;lkjhgfd", "drowssap99"]) {
    assertEquals([password, verdict(password)], [password, "common"]);
  }
});

Deno.test("checkPassword() accepts ordinary French phrases and made-up words with digits", () => {
  for (
    const password of [
      "un vélo sous la pluie",
      "quatre mots sans rapport",
      "mon chien rouge",
      "le chat dort",
      "la tour penche",
      "jaime les frites",
      "vacances à la mer",
      "nous partons demain",
      "trottoir mouillé",
      "Tomate38verte",
      "Lampadaire83",
      "rd85kmw2",
      "a7b9c2d4",
      "Verveine-47-tramway",
    ]
  ) assertEquals([password, verdict(password)], [password, "ok"]);
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
  const rare = "Kerguelvan7!";
  assertEquals(checkPassword(rare, [], COMMON), { ok: true });
  assertEquals(checkPassword(rare, ["KERGUELVAN"], COMMON), {
    ok: false,
    fault: "personal",
  });
  // A stranger's name is one of the most common words.
  assertEquals(checkPassword("Dupont1975!", [], COMMON), {
    ok: false,
    fault: "common",
  });
});

Deno.test("checkPassword() looks at the person's words only where they make up the substance", () => {
  assertEquals(verdict("dupont xkwqvz 17"), "ok");
  assertEquals(
    checkPassword("kiwi42bleu", ["", " ", "de", "l'", "a@b.fr"], COMMON),
    {
      ok: true,
    },
  );
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
