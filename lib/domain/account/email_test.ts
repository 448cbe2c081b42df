import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { foldEmail, parseEmail } from "./email.ts";

Deno.test("parseEmail() reads addresses as people type them", () => {
  assertEquals(
    parseEmail("  Jean.Dupont@Exemple.FR \n"),
    "Jean.Dupont@exemple.fr",
  );
  assertEquals(
    parseEmail("\u200Ba+b_c-d'e@sous.domaine.example"),
    "a+b_c-d'e@sous.domaine.example",
  );
  assertEquals(parseEmail("contact@cafe\u0301.fr"), "contact@café.fr");
});

Deno.test("parseEmail() refuses what is no address, or none that mail can be sent to safely", () => {
  for (
    const typed of [
      "",
      "@exemple.fr",
      "jean@",
      "jean@exemple",
      "jean@@exemple.fr",
      "jean@exemple.fr@exemple.fr",
      "jean dupont@exemple.fr",
      "jean.@exemple.fr",
      ".jean@exemple.fr",
      "je..an@exemple.fr",
      "jean@exemple..fr",
      "jean@-exemple.fr",
      "jean@127.0.0.1",
      "jean@[127.0.0.1]",
      "hélène@exemple.fr",
      '"jean"@exemple.fr',
      "jean@exemple.fr\r\nBcc: tous@exemple.fr",
      "jean\u0000@exemple.fr",
      "jean@exemple.fr,paul@exemple.fr",
      "Jean <jean@exemple.fr>",
      `${"a".repeat(65)}@exemple.fr`,
      `a@${"exemple.".repeat(40)}fr`,
    ]
  ) assertEquals([typed, parseEmail(typed)], [typed, null]);
});

Deno.test("parseEmail() gives nothing that could break a header, and is stable", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (local, domain) => {
    const email = parseEmail(`${local}@${domain}`);
    if (email === null) return;
    assertEquals(/[\s<>,;:"()[\]\\\p{Cc}]/u.test(email), false);
    assertEquals(parseEmail(email), email);
  }));
});

Deno.test("foldEmail() makes addresses alike that differ by case only", () => {
  assertEquals(foldEmail("Jean@Exemple.fr"), foldEmail("jEAN@exemple.FR"));
  assertEquals(
    foldEmail("jean@exemple.fr") === foldEmail("jeanne@exemple.fr"),
    false,
  );
});
