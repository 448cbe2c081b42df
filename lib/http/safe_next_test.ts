import { assert, assertEquals } from "@std/assert";
import * as fc from "fast-check";
import { languageReturn, safeNext, safePath } from "./safe_next.ts";

const ORIGIN = "https://locataires.example.fr";

const HOSTILE = [
  ...["//evil.example", "///evil.example", "/\\evil.example", "\\\\evil"],
  ...["/.//evil.example", "/..//evil.example", "/a/..//evil.example"],
  ...["/./\\evil.example", "/%2e//evil.example", "/%2e%2e/%2e//evil.example"],
  ...["/\t/evil.example", "/\n/evil.example", "/\r/evil", "\t//evil.example"],
  ...["/.\t//evil.example", "/\u0000//evil", "/ //evil", "/.;//evil.example"],
  ...["https://evil.example/", "http:evil.example", "javascript:alert(1)"],
  ...["//user@evil.example", "/@evil.example//", "/%2f/evil", "/%5cevil"],
  ...["/espace//evil", "/espace/..//evil.example", "/espace\\..\\\\evil"],
];

function assertOurs(location: string, typed: string) {
  const of = `${JSON.stringify(typed)} gives ${JSON.stringify(location)}`;
  assert(/^\/(?![/\\])[\x21-\x7E]*$/.test(location), of);
  assertEquals(new URL(location, ORIGIN).origin, ORIGIN, of);
}

Deno.test("safePath(), safeNext() and languageReturn() lead to a path of ours, whatever was typed", () => {
  const typed = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string().map((text) => `/${text}`),
    fc.array(
      fc.constantFrom("/", "\\", ".", "..", "%2e", "%2f", "\t", "e", "@", "?"),
    ).map((parts) => `/${parts.join("")}`),
  );
  for (const one of HOSTILE) {
    assertOurs(safePath(one, ORIGIN), one);
    assertOurs(safeNext(one, ORIGIN), one);
  }
  fc.assert(
    fc.property(typed, (one) => {
      assertOurs(safePath(one, ORIGIN), one);
      assertOurs(safeNext(one, ORIGIN), one);
      assertOurs(languageReturn(one, ORIGIN), one);
      const nested = `/langue?retour=${encodeURIComponent(one)}`;
      assertOurs(languageReturn(nested, ORIGIN), nested);
    }),
    { numRuns: 2_000 },
  );
});

Deno.test("safePath() keeps a path and its query; safeNext() only those of the space", () => {
  assertEquals(safePath("/aide?a=b#c", ORIGIN), "/aide?a=b");
  assertEquals(safeNext("/espace/solde?du=1", ORIGIN), "/espace/solde?du=1");
  assertEquals(safeNext("/espaces", ORIGIN), "/espace");
});

Deno.test("languageReturn() never leads back to the choice of the language, however deep that is nested", () => {
  let path = "/connexion?suite=/espace";
  for (let depth = 0; depth < 5; depth++) {
    path = `/langue?retour=${encodeURIComponent(path)}`;
    assertEquals(languageReturn(path, ORIGIN), "/connexion?suite=/espace");
  }
  assertEquals(languageReturn("/langue", ORIGIN), "/");
  assertEquals(languageReturn("/langue/?retour=/langue/", ORIGIN), "/");
});
