import { assertEquals } from "@std/assert";
import { holdsCardNumber, keepableFields, showsForm } from "./kept_form.ts";

Deno.test("holdsCardNumber() knows a card's number in any grouping, and takes no reference or IBAN for one", () => {
  for (
    const text of [
      "4970100000000154",
      "Ma carte 4970 1000 0000 0154, merci",
      "4970-1000-0000-0154",
      "378282246310005",
    ]
  ) assertEquals(holdsCardNumber(text), true, text);
  for (
    const text of [
      "L/0039000204",
      "FR76 3000 6000 0112 3456 7890 189",
      "4970100000000155",
      "05 45 00 00 00",
      "412,30",
    ]
  ) assertEquals(holdsCardNumber(text), false, text);
});

Deno.test("keepableFields() keeps names of fields only, and not more than a form has", () => {
  assertEquals(
    keepableFields([
      ["message", "a"],
      ["<b>", "x"],
      ["", "x"],
      ["note", "4970 1000 0000 0154"],
    ]),
    { message: "a" },
  );
  const many = Array.from({ length: 100 }, (_, i) => [`a${i}`, "x"] as const);
  assertEquals(Object.keys(keepableFields(many)).length, 40);
});

Deno.test("showsForm() knows the form's page and the one above it, and not the home", () => {
  assertEquals(showsForm("/espace/contact", "/espace/contact?a=1"), true);
  assertEquals(showsForm("/espace/compte", "/espace/compte/courriel"), true);
  assertEquals(showsForm("/espace/compte/courriel", "/espace/compte"), false);
  assertEquals(showsForm("/espace", "/espace/contact"), false);
  assertEquals(showsForm("/espace/cont", "/espace/contact"), false);
});
