import { must } from "@/tests/support/must.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { assertEquals, assertNotEquals } from "@std/assert";
import { createCountingKv } from "@/tests/support/counting_kv.ts";
import {
  EMAIL,
  FROM,
  open as openBrowser,
  PASSWORD,
  portalWithUser,
} from "@/tests/support/portal_with_user.ts";
import type { TestPortal } from "@/tests/support/test_services.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { confirmEmailChange, requestEmailChange } from "./change_email.ts";
import { changePassword, resetPassword } from "./change_password.ts";
import { closeAccount } from "./close_account.ts";
import { readSession, signOut } from "./read_session.ts";
import { requestPasswordReset } from "./request_password_reset.ts";
import { signIn } from "./sign_in.ts";

async function open(portal: TestPortal, password = PASSWORD): Promise<string> {
  return (await openBrowser(portal, password)).secret;
}

Deno.test("signIn() answers a wrong password and an unknown address alike", async () => {
  await using portal = await portalWithUser();
  const tries = [[EMAIL, "wrong"], ["nobody@exemple.fr", PASSWORD]];
  for (const [email, password] of tries) {
    assertEquals(
      await signIn(portal.services, {
        email: must(email),
        password: must(password),
      }, FROM),
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
  const weak = await resetPassword(services, token, "court", "");
  assertEquals(weak.kind, "password_refused");
  const next = "cinq autres mots bien choisis";
  const set = () => resetPassword(services, token, next, "");
  assertEquals(await set(), { kind: "changed" });
  assertEquals((await set()).kind, "dead_link");
  assertEquals(await readSession(services, secret), null);
  assertEquals(await open(portal), "refused");
  assertEquals((await open(portal, next)).length, 32);
  const [newest] = await portal.mails();
  assertEquals(newest?.to, EMAIL);
});

Deno.test("requestPasswordReset() mails nobody where there is no account", async () => {
  await using portal = await portalWithUser();
  const before = (await portal.mails()).length;
  await requestPasswordReset(portal.services, "x@exemple.fr", "a");
  assertEquals((await portal.mails()).length, before);
});

Deno.test("changePassword() needs the present one and refuses the own name", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const browser = { sessionSecret: await open(portal), deviceSecret: "" };
  const change = (current: string, next: string) =>
    changePassword(services, user, { current, next }, browser);
  assertEquals(
    (await change("wrong", "cinq autres mots")).kind,
    "wrong_password",
  );
  assertEquals(await change(PASSWORD, "moreau123456"), {
    kind: "password_refused",
    fault: "personal",
  });
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
  assertEquals(newest?.to, EMAIL);
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
    await readValue(
      services.store,
      keys.userByTenant(asTenantNumber("000123456")),
    ),
    null,
  );
});

Deno.test("signIn() is one commit after the count of its try: nothing that could fail follows an open session", async () => {
  await using portal = await portalWithUser();
  const counting = createCountingKv(portal.kv);
  portal.services.store.kv = counting;
  assertEquals((await open(portal)).length, 32);
  assertEquals(counting.taken().commits, 2);
  for (let i = 0; i < 9; i++) await open(portal, "wrong");
  assertEquals((await open(portal)).length, 32);
  assertEquals(await open(portal, "wrong again"), "refused");
});
