import { assertEquals, assertThrows } from "@std/assert";
import { createFormatter } from "./bundle.ts";

const SOURCE = `
greeting = Bonjour
owed = Vous devez { $amount } au plus
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
title = Solde
read = Lisez <page>{ title }</page> ou appelez le <phone>{ $phone }</phone>.
notice = Avis { DE($month) }
`;

const french = createFormatter([SOURCE], { locale: "fr-FR", isolating: false });

Deno.test("format() gives a message with its values, and isolates nothing where directions do not meet", () => {
  assertEquals(french.format("greeting"), "Bonjour");
  assertEquals(
    french.format("owed", { amount: "1,00\u00A0€" }),
    "Vous devez 1,00\u00A0€ au plus",
  );
  assertEquals(french.format("notice", { month: "avril" }), "Avis d’avril");
});

Deno.test("format() isolates each value where directions meet", () => {
  const arabic = createFormatter([SOURCE], {
    locale: "ar-MA",
    isolating: true,
  });
  assertEquals(
    arabic.format("owed", { amount: "1" }),
    "Vous devez \u20681\u2069 au plus",
  );
});

Deno.test("format() lets a count choose its form, and writes it in figures without groups", () => {
  const days = [0, 1, 2, 1200].map((count) => french.format("days", { count }));
  assertEquals(days, ["0 jour", "1 jour", "2 jours", "1200 jours"]);
});

Deno.test("format() chooses between the six forms of Arabic", () => {
  const arabic = createFormatter([`
days =
    { $count ->
        [zero] zero
        [one] one
        [two] two
        [few] few
        [many] many
       *[other] other
    }
`], { locale: "ar-MA", isolating: true });
  const forms = [0, 1, 2, 3, 11, 100]
    .map((count) => arabic.format("days", { count }));
  assertEquals(forms, ["zero", "one", "two", "few", "many", "other"]);
});

Deno.test("formatLinked() cuts a sentence at its links, and leaves other signs alone", () => {
  const words = french.formatLinked("read", {
    page: "/solde",
    phone: "tel:0545",
  }, { phone: "05 <45>" });
  assertEquals(words, [
    "Lisez ",
    { label: "Solde", href: "/solde" },
    " ou appelez le ",
    { label: "05 <45>", href: "tel:0545" },
    ".",
  ]);
});

Deno.test("format() falls back on French where a translation is not there yet, and throws for an id that nobody knows", () => {
  const english = createFormatter(["greeting = Hello"], {
    locale: "en-GB",
    isolating: false,
    fallback: french,
  });
  assertEquals(english.format("greeting"), "Hello");
  assertEquals(english.format("days", { count: 2 }), "2 jours");
  assertThrows(() => english.format("nowhere"));
  assertThrows(() => french.format("owed"), ReferenceError);
});

Deno.test("createFormatter() refuses a message that stands twice", () => {
  const options = { locale: "fr-FR", isolating: false };
  assertThrows(() => createFormatter(["a = 1", "a = 2"], options));
});
