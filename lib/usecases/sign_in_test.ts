import { assertEquals, assertNotEquals } from "@std/assert";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "../../tests/support/test_services.ts";
import type { User } from "../domain/user.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { confirmEmailChange, requestEmailChange } from "./change_email.ts";
import { changePassword, resetPassword } from "./change_password.ts";
import { closeAccount } from "./close_account.ts";
import { readSession, signOut } from "./read_session.ts";
import { registerTenant } from "./register_tenant.ts";
import { requestPasswordReset } from "./request_password_reset.ts";
import { signIn } from "./sign_in.ts";
import { validateAccount } from "./validate_account.ts";

const EMAIL = "jean@exemple.fr";
const PASSWORD = "quatre mots sans rapport";
const FROM = {
  sessionSecret: "",
  deviceSecret: "",
  language: null,
  addressBlock: "192.0.2.0/24",
  device: "Chrome sur Android",
};

async function portalWithUser(): Promise<TestPortal & { user: User }> {
  const portal = await openTestPortal();
  const { services } = portal;
  await putTestTenant(
    services,
    { number: "000123456", surname: "MOREAU" },
    { "0039000204": -83041 },
  );
  await registerTenant(services, {
    reference: { kind: "tenant", number: "000123456" },
    surname: "MOREAU",
    email: EMAIL,
    language: "fr",
    password: PASSWORD,
  }, FROM.addressBlock);
  await validateAccount(services, await portal.linkTo(EMAIL, "validation"));
  const id = await readValue(services.store, keys.userByEmail(EMAIL));
  const user = await readValue(services.store, keys.user(id ?? ""));
  if (user === null) throw new Error("Cannot set up: no account was made");
  return Object.assign(portal, { user });
}

async function open(portal: TestPortal, password = PASSWORD): Promise<string> {
  const result = await signIn(
    portal.services,
    { email: EMAIL, password },
    FROM,
  );
  return result.kind === "signed_in" ? result.secret : result.kind;
}

Deno.test("signIn() answers a wrong password and an unknown address alike", async () => {
  await using portal = await portalWithUser();
  const tries = [[EMAIL, "wrong"], ["nobody@exemple.fr", PASSWORD]];
  for (const [email, password] of tries) {
    assertEquals(
      await signIn(portal.services, { email, password }, FROM),
      { kind: "refused" },
    );
  }
  const secret = await open(portal);
  const found = await readSession(portal.services, secret);
  assertEquals(found?.user.id, portal.user.id);
  const lines = JSON.stringify(portal.log);
  assertEquals(lines.includes("exemple.fr") || lines.includes("wrong"), false);
});

Deno.test("a session ends when idle for 30 minutes, after 12 hours, and at sign-out", async () => {
  await using portal = await portalWithUser();
  const { services, clock } = portal;
  const secret = await open(portal);
  for (let i = 0; i < 24; i++) {
    clock.nowMs += 29 * 60_000;
    assertNotEquals(await readSession(services, secret), null);
  }
  clock.nowMs += 29 * 60_000;
  assertEquals(await readSession(services, secret), null);
  const idle = await open(portal);
  clock.nowMs += 30 * 60_000;
  assertEquals(await readSession(services, idle), null);
  const ended = await open(portal);
  await signOut(services, ended);
  assertEquals(await readSession(services, ended), null);
});

Deno.test("signIn() throttles guesses from one place, not the owner elsewhere, and never for ever", async () => {
  await using portal = await portalWithUser();
  let last = "";
  for (let i = 0; i < 11; i++) last = await open(portal, "wrong");
  assertEquals(last, "throttled");
  assertEquals(await open(portal), "throttled");
  const elsewhere = await signIn(
    portal.services,
    { email: EMAIL, password: PASSWORD },
    { ...FROM, addressBlock: "198.51.100.0/24" },
  );
  assertEquals(elsewhere.kind, "signed_in");
  portal.clock.nowMs += 60_000;
  assertEquals((await open(portal)).length, 32);
});

Deno.test("resetPassword() works once, ends every session and tells by mail", async () => {
  await using portal = await portalWithUser();
  const { services } = portal;
  const secret = await open(portal);
  await requestPasswordReset(services, EMAIL.toUpperCase(), FROM.addressBlock);
  const token = await portal.linkTo(EMAIL, "mot-de-passe");
  const weak = await resetPassword(services, token, "court");
  assertEquals(weak.kind, "password_refused");
  const next = "cinq autres mots bien choisis";
  assertEquals(await resetPassword(services, token, next), { kind: "changed" });
  assertEquals((await resetPassword(services, token, next)).kind, "dead_link");
  assertEquals(await readSession(services, secret), null);
  assertEquals(await open(portal), "refused");
  assertEquals((await open(portal, next)).length, 32);
  const [newest] = await portal.mails();
  assertEquals(newest.to, EMAIL);
});

Deno.test("requestPasswordReset() mails nobody where there is no account", async () => {
  await using portal = await portalWithUser();
  const before = (await portal.mails()).length;
  await requestPasswordReset(portal.services, "x@exemple.fr", "a");
  assertEquals((await portal.mails()).length, before);
});

Deno.test("changePassword() needs the present one, refuses the own name, keeps this session and ends the others", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const here = await open(portal);
  const there = await open(portal);
  const found = await readSession(services, here);
  const id = found?.session.id ?? "";
  const change = (current: string, next: string) =>
    changePassword(services, user, id, { current, next });
  assertEquals(
    (await change("wrong", "cinq autres mots")).kind,
    "wrong_password",
  );
  assertEquals(await change(PASSWORD, "moreau123456"), {
    kind: "password_refused",
    fault: "personal",
  });
  assertEquals((await change(PASSWORD, "cinq autres mots")).kind, "changed");
  assertNotEquals(await readSession(services, here), null);
  assertEquals(await readSession(services, there), null);
});

Deno.test("confirmEmailChange() changes the address only from the new one's link, and tells the old one", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const next = "nouveau@exemple.fr";
  await requestEmailChange(services, user, { email: next, password: PASSWORD });
  const token = await portal.linkTo(next, "adresse");
  assertEquals((await open(portal)).length, 32);
  assertEquals(await confirmEmailChange(services, token), "changed");
  assertEquals(await confirmEmailChange(services, token), "dead_link");
  assertEquals(await open(portal), "refused");
  const [newest] = await portal.mails();
  assertEquals(newest.to, EMAIL);
});

Deno.test("closeAccount() erases address and password, ends sessions and frees the number", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const secret = await open(portal);
  assertEquals(
    (await closeAccount(services, user, "wrong")).kind,
    "wrong_password",
  );
  assertEquals((await closeAccount(services, user, PASSWORD)).kind, "closed");
  assertEquals(await readSession(services, secret), null);
  assertEquals(await open(portal), "refused");
  const kept = await readValue(services.store, keys.user(user.id));
  assertEquals([kept?.email, kept?.passwordHash], ["", ""]);
  assertEquals(
    await readValue(services.store, keys.userByTenant("000123456")),
    null,
  );
});
