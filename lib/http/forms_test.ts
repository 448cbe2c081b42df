import { assertEquals } from "@std/assert";
import { PASSWORD_MAX } from "../domain/account/password.ts";
import { LONGEST_TYPED } from "../domain/typed_text.ts";
import { parseYesNo, readForm } from "./forms.ts";

const post = (fields: Record<string, string>) =>
  new Request("http://127.0.0.1:8000/", {
    method: "POST",
    body: new URLSearchParams(fields),
  });

Deno.test("readForm() cuts a field one unit beyond what is read, so that its parser refuses it; a longer one only where it is said", async () => {
  const long = "x".repeat(5_000);
  const typed = await readForm(
    post({ email: long, message: long, nom: "x".repeat(LONGEST_TYPED) }),
    { email: "email", body: "message", surname: "nom" },
    { body: 6_000 },
  );
  assertEquals(typed.email.length, LONGEST_TYPED + 1);
  assertEquals(typed.body, long);
  assertEquals(typed.surname.length, LONGEST_TYPED);
});

Deno.test("readForm() cuts before it composes letters, and what is left of a password is still too long", async () => {
  // One letter and three marks, which compose into one.
  const { password } = await readForm(
    post({ mot_de_passe: "\u03B1\u0313\u0300\u0345".repeat(260) }),
    { password: "mot_de_passe" },
  );
  assertEquals([...password].length > PASSWORD_MAX, true);
});

Deno.test("parseYesNo() takes a plain yes or no", () => {
  assertEquals(parseYesNo("oui"), true);
  assertEquals(parseYesNo("non"), false);
  for (const value of ["", "OUI", "true"]) {
    assertEquals(parseYesNo(value), null);
  }
});
