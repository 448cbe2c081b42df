import { assertEquals } from "@std/assert";
import { findDamage, findDamagedPlace } from "./damaged_text.ts";

Deno.test("findDamage() finds what was lost, encoded twice or taken from another character set", () => {
  const cases: [string, ReturnType<typeof findDamage>][] = [
    ["Chèque re\uFFFDu", "lost"],
    ["ChÃ¨que reÃ§u", "twice"],
    ["Ã€ payer", "twice"],
    ["Ã\u00A0 payer", "twice"],
    ["lâ€™eau", "twice"],
    ["12 â‚¬", "twice"],
    ["LEBÅ’UF", "twice"],
    ["nÂ° 3", "twice"],
    ["R├®gularisation", "twice"],
    ["R‚gularisation", "foreign"],
    ["ChŠque", "foreign"],
    ["LEB½UF", "foreign"],
    ["Ren\u0082", "foreign"],
  ];
  for (const [text, damage] of cases) assertEquals(findDamage(text), damage);
});

Deno.test("findDamage() leaves sound texts alone, of other languages too", () => {
  for (
    const text of [
      "Régularisation de charges – « été » 2026 : 12 € (n° 3), l’eau…",
      "CHÂTEAU-ÇA-VÀ ÂGÉ D’ÂNE",
      "JOÃO CONCEIÇÃO",
      "Žižek Šimić Ångström Müller",
      "L’Haÿ-les-Roses, Œuvre, Bâtiment A–B",
      "½ part, 3¼",
      "محمد",
      "",
    ]
  ) assertEquals(findDamage(text), null, text);
});

Deno.test("findDamagedPlace() counts lines and columns as an editor does", () => {
  assertEquals(findDamagedPlace("sound"), null);
  assertEquals(findDamagedPlace("é\r\nab\uFFFD"), {
    damage: "lost",
    line: 2,
    column: 3,
  });
  assertEquals(findDamagedPlace("\n\nÃ© \uFFFD"), {
    damage: "twice",
    line: 3,
    column: 1,
  });
});
