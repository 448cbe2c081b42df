import { assertEquals, assertThrows } from "@std/assert";
import type { Language } from "../domain/language.ts";
import { french } from "./french.ts";
import { textsOf } from "./texts.ts";

const { t, linked, isolate } = textsOf("fr");

Deno.test("a message without its values, or that nobody knows, neither compiles nor is said", () => {
  // @ts-expect-error -- no such id
  assertThrows(() => t("nowhere"));
  // @ts-expect-error -- its value is missing
  assertThrows(() => t("balance-owes"));
  // @ts-expect-error -- its value has another name
  assertThrows(() => t("balance-owes", { sum: "1,00\u00A0€" }));
  // @ts-expect-error -- a message of French alone is no tenant's
  assertThrows(() => t("receipt-title"));
  // @ts-expect-error -- a link leads nowhere
  linked("help-paper-choice", {});
  // @ts-expect-error -- a sum is written out before it is put in
  t("balance-owes", { amount: 100 });
  // @ts-expect-error -- a count is a number: it chooses a plural
  t("duration-hours", { count: "48" });
  // @ts-expect-error -- nothing is put into a message that takes nothing
  t("common-site", { amount: "1" });
});

Deno.test("textsOf() speaks French to an account that is older than the choice", () => {
  const unknown = textsOf("" as Language);
  assertEquals(unknown.language, "fr");
  assertEquals(unknown.t("common-home"), "Accueil");
});

Deno.test("textsOf() isolates in Arabic alone", () => {
  assertEquals(isolate("05 45"), "05 45");
  const arabic = textsOf("ar");
  assertEquals(arabic.isolate("05 45"), "\u206805 45\u2069");
  assertEquals(
    arabic.t("balance-owes", { amount: "1,00 €" }).includes(
      "\u20681,00 €\u2069",
    ),
    true,
  );
});

Deno.test("French-only messages may name the tenant's", () => {
  const words = french.linked("privacy-withdrawal-how", {
    notices: "/espace/avis",
  });
  const [, link] = words;
  assertEquals(link, { label: t("menu-notices"), href: "/espace/avis" });
});
