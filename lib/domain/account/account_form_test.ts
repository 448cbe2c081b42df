import { assertEquals } from "@std/assert";
import {
  readClosingForm,
  readEmailForm,
  readPasswordForm,
  readRemindersForm,
  readSessionsForm,
} from "./account_form.ts";

Deno.test("readEmailForm() wants an address and the present password, and names every fault", () => {
  const form = { email: " jean@exemple.fr ", currentPassword: "secret" };
  assertEquals(readEmailForm(form), {
    email: "jean@exemple.fr",
    password: "secret",
  });
  assertEquals(readEmailForm({ email: " ", currentPassword: "" }), {
    faults: ["email_empty", "current_empty"],
  });
  assertEquals(readEmailForm({ ...form, email: "jean" }), {
    faults: ["email_shape"],
  });
});

Deno.test("readPasswordForm() wants the new password twice", () => {
  const form = {
    currentPassword: "ancien",
    password: "nouveau",
    passwordConfirmation: "nouveau",
  };
  assertEquals(readPasswordForm(form), { current: "ancien", next: "nouveau" });
  assertEquals(readPasswordForm({ ...form, password: "" }), {
    faults: ["next_empty"],
  });
  assertEquals(
    readPasswordForm({ ...form, password: "x", currentPassword: "" }),
    { faults: ["current_empty", "next_differs"] },
  );
});

Deno.test("readSessionsForm() ends the one that is named, or all but the present one", () => {
  const password = "secret";
  const read = (session: string, currentPassword = password) =>
    readSessionsForm({ session, currentPassword }, {
      others: "others",
      presentId: "s1",
    });
  assertEquals(read("s2"), { which: { only: "s2" }, password });
  assertEquals(read("others"), { which: { allBut: "s1" }, password });
  assertEquals(read("s2", ""), { faults: ["current_empty"] });
  assertEquals(read("", ""), { faults: ["incomplete"] });
});

Deno.test("readRemindersForm() takes a plain yes or no", () => {
  assertEquals(readRemindersForm({ reminders: true }), { reminders: true });
  assertEquals(readRemindersForm({ reminders: false }), {
    reminders: false,
  });
  assertEquals(readRemindersForm({ reminders: null }), {
    faults: ["incomplete"],
  });
});

Deno.test("readClosingForm() wants the password and the box ticked", () => {
  const form = { currentPassword: "secret", confirmed: true };
  assertEquals(readClosingForm(form), { password: "secret" });
  assertEquals(readClosingForm({ currentPassword: "", confirmed: false }), {
    faults: ["current_empty", "not_confirmed"],
  });
});
