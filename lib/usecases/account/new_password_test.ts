/** A new password and the end of all that lived by the old one are one fact. */
import { assertEquals, assertNotEquals } from "@std/assert";
import {
  EMAIL,
  FROM,
  open,
  PASSWORD,
  type PortalWithUser,
  portalWithUser,
  readUser,
} from "@/tests/support/portal_with_user.ts";
import { hashToken } from "../../auth/tokens.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { changePassword, resetPassword } from "./change_password.ts";
import { closeAccount } from "./close_account.ts";
import { listOpenSessions } from "./end_sessions.ts";
import { readSession } from "./read_session.ts";
import { requestPasswordReset } from "./request_password_reset.ts";

const NEXT = "cinq autres mots bien choisis";

const change = (
  { services, user }: PortalWithUser,
  sessionSecret: string,
  deviceSecret = "",
) =>
  changePassword(services, user, { current: PASSWORD, next: NEXT }, {
    sessionSecret,
    deviceSecret,
  });

async function reset(portal: PortalWithUser, deviceSecret = "") {
  const { services } = portal;
  await requestPasswordReset(services, EMAIL, FROM.addressBlock);
  const token = await portal.linkTo(EMAIL, "mot-de-passe");
  return await resetPassword(services, token, NEXT, deviceSecret);
}

/** Lets every listing fail from now on, and what runs behind an answer with it: sessions cannot be looked for. */
function failListings({ services, kv }: PortalWithUser): string[] {
  const failures: string[] = [];
  services.store.kv = {
    get: kv.get.bind(kv),
    getMany: kv.getMany.bind(kv),
    atomic: kv.atomic.bind(kv),
    list() {
      throw new Error("disk full");
    },
  };
  services.later = (work) => {
    work().catch((error) => failures.push(error.message));
  };
  return failures;
}

Deno.test("changePassword() ends the other sessions and renews this one, whatever fails after its commit", async () => {
  await using portal = await portalWithUser();
  const { services } = portal;
  const here = await open(portal);
  const there = await open(portal);
  const failures = failListings(portal);
  const changed = await change(portal, here.secret);
  assertEquals(changed.kind, "changed");
  const renewed = changed.kind === "changed" ? changed.secret : "";
  assertNotEquals(await readSession(services, renewed), null);
  assertEquals(await readSession(services, here.secret), null);
  assertEquals(await readSession(services, there.secret), null);
  await Promise.resolve();
  assertEquals(failures.includes("disk full"), true);
});

Deno.test("changePassword() leaves one session in the store, and lists it alone", async () => {
  await using portal = await portalWithUser();
  const here = await open(portal);
  await open(portal);
  await change(portal, here.secret);
  const listed = await listOpenSessions(
    portal.services,
    await readUser(portal),
  );
  assertEquals(listed.map(({ device }) => device), [FROM.device]);
  await portal.mails();
  const stored = await Array.fromAsync(
    portal.kv.list({ prefix: ["sessions"] }),
  );
  assertEquals(stored.length, 1);
});

Deno.test("changePassword() renews no session that was ended meanwhile", async () => {
  await using portal = await portalWithUser();
  const { secret } = await open(portal);
  await portal.kv.delete(keys.session(hashToken(secret)));
  assertEquals((await change(portal, secret)).kind, "wrong_password");
  const { passwordHash } = await readUser(portal);
  assertEquals(passwordHash, portal.user.passwordHash);
});

Deno.test("resetPassword() ends every session, whatever fails after its commit", async () => {
  await using portal = await portalWithUser();
  const { secret } = await open(portal);
  await requestPasswordReset(portal.services, EMAIL, FROM.addressBlock);
  const token = await portal.linkTo(EMAIL, "mot-de-passe");
  failListings(portal);
  assertEquals(
    await resetPassword(portal.services, token, NEXT, ""),
    { kind: "changed" },
  );
  assertEquals(await readSession(portal.services, secret), null);
});

Deno.test("closeAccount() ends every session, whatever fails after its commit", async () => {
  await using portal = await portalWithUser();
  const { secret } = await open(portal);
  failListings(portal);
  const { services, user } = portal;
  assertEquals((await closeAccount(services, user, PASSWORD)).kind, "closed");
  assertEquals(await readSession(services, secret), null);
});

Deno.test("closeAccount() closes nothing with a password that was changed meanwhile", async () => {
  await using portal = await portalWithUser();
  const { services, user } = portal;
  const verify = services.passwords.verify;
  services.passwords.verify = async (typed, phc) => {
    const verified = await verify(typed, phc);
    const changed = { ...user, passwordHash: "$another" };
    await portal.kv.set(keys.user(user.id), changed);
    return verified;
  };
  assertEquals(
    (await closeAccount(services, user, PASSWORD)).kind,
    "wrong_password",
  );
  assertEquals((await readUser(portal)).closedAt, null);
});

Deno.test("readSession() refuses a session older than the password, as today's records and those of before say it", async () => {
  await using portal = await portalWithUser();
  const { services, kv, clock } = portal;
  const { secret } = await open(portal);
  const key = keys.session(hashToken(secret));
  const { passwordChangedAt: _none, ...old } =
    await readValue(services.store, key) ?? {};
  await kv.set(key, old);
  assertNotEquals(await readSession(services, secret), null);
  clock.nowMs += 1_000;
  assertEquals((await reset(portal)).kind, "changed");
  await portal.mails();
  await kv.set(key, old);
  assertEquals(await readSession(services, secret), null);
});

Deno.test("a new password makes strangers of the browsers that knew the old one, but of that which sets it", async () => {
  await using portal = await portalWithUser();
  const knows = async (deviceSecret: string) =>
    (await open(portal, NEXT, { deviceSecret })).deviceSecret === null;
  const owner = (await open(portal)).deviceSecret ?? "";
  const thief = (await open(portal)).deviceSecret ?? "";
  await reset(portal, owner);
  assertEquals(await knows(owner), true);
  assertEquals(await knows(thief), false);
});
