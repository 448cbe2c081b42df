import { assertEquals } from "@std/assert";
import {
  readClosingForm,
  readEmailForm,
  readPasswordForm,
  readRemindersForm,
  readSessionsForm,
} from "./account_form.ts";

Deno.test("readEmailForm() wants an address and the present password, and names every fault", () => {
  const form = { email: " jean@exemple.fr ", mot_de_passe_actuel: "secret" };
  assertEquals(readEmailForm(form), {
    email: "jean@exemple.fr",
    password: "secret",
  });
  assertEquals(readEmailForm({ email: " ", mot_de_passe_actuel: "" }), {
    faults: ["email_empty", "current_empty"],
  });
  assertEquals(readEmailForm({ ...form, email: "jean" }), {
    faults: ["email_shape"],
  });
});

Deno.test("readPasswordForm() wants the new password twice", () => {
  const form = {
    mot_de_passe_actuel: "ancien",
    mot_de_passe: "nouveau",
    mot_de_passe_confirmation: "nouveau",
  };
  assertEquals(readPasswordForm(form), { current: "ancien", next: "nouveau" });
  assertEquals(readPasswordForm({ ...form, mot_de_passe: "" }), {
    faults: ["next_empty"],
  });
  assertEquals(
    readPasswordForm({ ...form, mot_de_passe: "x", mot_de_passe_actuel: "" }),
    { faults: ["current_empty", "next_differs"] },
  );
});

Deno.test("readSessionsForm() ends the one that is named, or all but the present one", () => {
  const password = "secret";
  const read = (session: string, mot_de_passe_actuel = password) =>
    readSessionsForm({ session, mot_de_passe_actuel }, "s1");
  assertEquals(read("s2"), { which: { only: "s2" }, password });
  assertEquals(read("autres"), { which: { allBut: "s1" }, password });
  assertEquals(read("s2", ""), { faults: ["current_empty"] });
  assertEquals(read("", ""), { faults: ["incomplete"] });
});

Deno.test("readRemindersForm() takes a plain yes or no", () => {
  assertEquals(readRemindersForm({ rappels: "oui" }), { reminders: true });
  assertEquals(readRemindersForm({ rappels: "non" }), { reminders: false });
  for (const rappels of ["", "OUI", "true"]) {
    assertEquals(readRemindersForm({ rappels }), { faults: ["incomplete"] });
  }
});

Deno.test("readClosingForm() wants the password and the box ticked", () => {
  const form = { mot_de_passe_actuel: "secret", confirme: "oui" };
  assertEquals(readClosingForm(form), { password: "secret" });
  assertEquals(readClosingForm({ mot_de_passe_actuel: "", confirme: "" }), {
    faults: ["current_empty", "not_confirmed"],
  });
});
