import { must } from "@/tests/support/must.ts";
import { readUserByTenant } from "../../store/users.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import type { JournalActor } from "../../domain/journal.ts";
import {
  asTenantNumber,
  type TypedReference,
} from "../../domain/references.ts";
import { THROTTLES } from "../../domain/throttle.ts";
import type { User } from "../../domain/account/user.ts";
import { listJournalEntries } from "../../store/journal.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { resetPassword } from "../account/change_password.ts";
import { closeAccount } from "../account/close_account.ts";
import { createUser } from "../account/create_user.ts";
import { listOpenSessions } from "../account/end_sessions.ts";
import { readSession } from "../account/read_session.ts";
import { registerTenant } from "../account/register_tenant.ts";
import { requestPasswordReset } from "../account/request_password_reset.ts";
import { signIn } from "../account/sign_in.ts";
import { changeAccountEmail } from "./change_account_email.ts";
import { closeTenantAccount } from "./close_tenant_account.ts";
import { endAccountSessions } from "./end_account_sessions.ts";
import { reopenAccount } from "./reopen_account.ts";
import { showAccount } from "./show_account.ts";
import { unlockAccount } from "./unlock_account.ts";

const NUMBER = asTenantNumber("000123456");
const EMAIL = "jean@exemple.fr";
const OTHER = "marie@exemple.fr";
const NEW = "jean.neuf@exemple.fr";
const PASSWORD = "quatre mots sans rapport";
const BLOCK = "192.0.2.0/24";
const WHO: JournalActor = { kind: "operator", name: "claire" };
const BY_CONTRACT: TypedReference = {
  kind: "contract",
  contract: "L/0039000204",
};
const ASKED = { who: WHO, reference: BY_CONTRACT };
const UNKNOWN = {
  who: WHO,
  reference: { kind: "tenant", number: asTenantNumber("000000009") },
} as const;

/** Two tenants with accounts: the one acted on, and one that nothing may happen to. */
async function openPortal(): Promise<TestPortal> {
  const portal = await openTestPortal();
  const { services } = portal;
  await putTestTenant(services, { number: NUMBER, surname: "MOREAU" }, {
    "0039000204": -83041,
  });
  await putTestTenant(services, {
    number: asTenantNumber("000999999"),
    surname: "AUTRE",
  }, {
    "2220000101": 0,
  });
  const password = PASSWORD;
  await createUser(services, { tenantNumber: NUMBER, email: EMAIL, password });
  const other = {
    tenantNumber: asTenantNumber("000999999"),
    email: OTHER,
    password,
  };
  await createUser(services, other);
  portal.clock.nowMs += 1000;
  return portal;
}

async function enter(
  { services, clock }: TestPortal,
  email = EMAIL,
  password = PASSWORD,
): Promise<string> {
  const result = await signIn(services, { email, password }, {
    sessionSecret: "",
    deviceSecret: "",
    language: null,
    addressBlock: BLOCK,
    device: { browser: "Chrome", system: "Android" } as const,
  });
  clock.nowMs += 1000;
  return result.kind === "signed_in" ? result.secret : result.kind;
}

async function userOf({ services: { store } }: TestPortal): Promise<User> {
  const user = await readUserByTenant(store, NUMBER);
  if (user === null) throw new Error("Cannot find the account");
  return user;
}

async function sheetOf({ services }: TestPortal) {
  const shown = await showAccount(services, ASKED);
  if (shown.kind !== "shown") throw new Error("Cannot find the tenant");
  return shown.sheet;
}

/** The acts in the journal, newest first, each of them by Claire and on this tenant's file. */
async function journalOf({ services: { store } }: TestPortal) {
  const entries = await listJournalEntries(store, NUMBER);
  for (const { who, tenantNumber } of entries) {
    assertEquals([who, tenantNumber], [WHO, NUMBER]);
  }
  return entries.map(({ act, before, after }) => ({ act, before, after }));
}

async function fails(portal: TestPortal, times: number) {
  for (let i = 0; i < times; i++) await enter(portal, EMAIL, "wrong");
}

Deno.test("showAccount() gives what a clerk needs, no secret, and the look is in the journal", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  await enter(portal);
  await fails(portal, 11);
  await registerTenant(services, {
    reference: { kind: "tenant", number: NUMBER },
    surname: "MOREAU",
    email: "autre@exemple.fr",
    password: PASSWORD,
    language: "fr",
  }, { addressBlock: BLOCK, browserSecret: "" });
  const sheet = await sheetOf(portal);
  assertEquals(sheet.tenant?.surname, "MOREAU");
  assertEquals(sheet.contracts.map(({ contract }) => contract.contract), [
    "L/0039000204",
  ]);
  assertEquals(sheet.user?.email, EMAIL);
  assertEquals(sheet.user?.lastSignInAt, "2026-11-23T09:00:01.000Z");
  assertEquals(sheet.sessions.length, 1);
  const [held] = sheet.holding;
  assertEquals(held?.rule, "signInAccountFromAddress");
  assert(must(held).retryAfterMs > 0);
  const text = JSON.stringify(sheet);
  assertEquals(text.includes("scrypt") || text.includes("passwordHash"), false);
  assertEquals(await journalOf(portal), [
    { act: "account_shown", before: {}, after: {} },
  ]);
  const nobody = await showAccount(services, UNKNOWN);
  assertEquals(nobody, { kind: "no_tenant" });
});

Deno.test("showAccount() shows a registration that waits, and until when its link works", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  await closeTenantAccount(services, ASKED);
  await registerTenant(services, {
    reference: BY_CONTRACT,
    surname: "MOREAU",
    email: NEW,
    password: PASSWORD,
    language: "fr",
  }, { addressBlock: BLOCK, browserSecret: "" });
  await portal.mails();
  const sheet = await sheetOf(portal);
  assertEquals(sheet.waiting, [{
    email: NEW,
    at: "2026-11-23T09:00:01.000Z",
    linkUntil: "2026-11-25T09:00:01.000Z",
  }]);
  assertEquals(sheet.user?.closedAt, "2026-11-23T09:00:01.000Z");
});

Deno.test("unlockAccount() lets a locked-out tenant in, and empties nobody else's counts", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  await fails(portal, THROTTLES.signInAccountFromAddress.capacity);
  for (let i = 0; i < THROTTLES.signInAccountFromAddress.capacity; i++) {
    await enter(portal, OTHER, "wrong");
  }
  assertEquals(await enter(portal), "throttled");
  const done = await unlockAccount(services, ASKED);
  assertEquals(done, { kind: "unlocked", emptied: 2, held: 1 });
  assertMatch(await enter(portal), /^[a-z2-7]{32}$/);
  assertEquals(await enter(portal, OTHER), "throttled");
  assertEquals(await journalOf(portal), [{
    act: "account_unlocked",
    before: { counts: 2, held: 1 },
    after: { counts: 0, held: 0 },
  }]);
});

Deno.test("endAccountSessions() ends every session of the account, even one whose record was missed", async () => {
  await using portal = await openPortal();
  const { services, kv } = portal;
  const mine = [await enter(portal), await enter(portal)];
  const other = await enter(portal, OTHER);
  const user = await userOf(portal);
  // An index that a crash has lost: no list finds this session.
  const [lost] = await listOpenSessions(services, user);
  await kv.delete(keys.sessionByUser(user.id, must(lost?.id)));
  const done = await endAccountSessions(services, ASKED);
  assertEquals(done, { kind: "ended", count: 1 });
  for (const secret of mine) {
    assertEquals(await readSession(services, secret), null);
  }
  assert(await readSession(services, other) !== null);
  portal.clock.nowMs += 1;
  const again = await enter(portal);
  assert(await readSession(services, again) !== null);
  assertEquals(await journalOf(portal), [{
    act: "sessions_ended",
    before: { sessions: 1 },
    after: { sessions: 0 },
  }]);
  const nobody = await endAccountSessions(services, UNKNOWN);
  assertEquals(nobody, { kind: "no_tenant" });
});

Deno.test("changeAccountEmail() tells the old address, kills its links and sessions, and the new one signs in", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  const secret = await enter(portal);
  await requestPasswordReset(services, EMAIL, BLOCK);
  const link = await portal.linkTo(EMAIL, "mot-de-passe");
  const to = (email: string) =>
    changeAccountEmail(services, { ...ASKED, email });
  assertEquals(await to("Jean@Exemple.fr"), { kind: "same_address" });
  assertEquals(await to(OTHER), { kind: "address_taken" });
  assertEquals(await to(NEW), { kind: "changed" });
  assertEquals(await readSession(services, secret), null);
  const reset = await resetPassword(
    services,
    link,
    "un autre mot tout neuf",
    "",
  );
  assertEquals(reset, { kind: "dead_link" });
  assertEquals(await enter(portal), "refused");
  assertMatch(await enter(portal, NEW), /^[a-z2-7]{32}$/);
  const [told] = await portal.mails();
  assertEquals(told?.to, EMAIL);
  assertMatch(told?.subject, /adresse de votre espace locataire a changé/);
  assertEquals(await journalOf(portal), [{
    act: "email_changed",
    before: { email: "j…@exemple.fr", sessions: 1 },
    after: { email: "j…@exemple.fr", sessions: 0 },
  }]);
});

Deno.test("closeTenantAccount() erases as the tenant's own closing does, and says that the landlord did it", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  const secret = await enter(portal);
  const { id } = await userOf(portal);
  assertEquals(await closeTenantAccount(services, ASKED), { kind: "closed" });
  const left = await readValue(services.store, keys.user(id));
  assertEquals([left?.email, left?.passwordHash], ["", ""]);
  assertEquals(await readSession(services, secret), null);
  assertEquals(await enter(portal), "refused");
  const [told] = await portal.mails();
  assertEquals(told?.to, EMAIL);
  assertMatch(told?.text, /Votre bailleur a fermé votre espace locataire/);
  const again = await closeTenantAccount(services, ASKED);
  assertEquals(again, { kind: "no_account" });
  const kept = JSON.stringify(await journalOf(portal));
  assertMatch(kept, /account_closed/);
  assertEquals(kept.includes(EMAIL), false);
});

Deno.test("reopenAccount() opens a closed account for the address given, with a link to choose a password and nothing of before", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  const to = (email: string) => reopenAccount(services, { ...ASKED, email });
  assertEquals(await to(NEW), { kind: "already_open" });
  const secret = await enter(portal);
  const { id } = await userOf(portal);
  await closeAccount(services, await userOf(portal), PASSWORD);
  portal.clock.nowMs += 1000;
  assertEquals(await to(OTHER), { kind: "address_taken" });
  assertEquals(await to(NEW), { kind: "reopened" });
  assertEquals((await userOf(portal)).id, id);
  assertEquals(await readSession(services, secret), null);
  for (const password of [PASSWORD, ""]) {
    assertEquals(await enter(portal, NEW, password), "refused");
  }
  const link = await portal.linkTo(NEW, "mot-de-passe");
  const next = "un autre mot tout neuf";
  assertEquals((await resetPassword(services, link, next, "")).kind, "changed");
  assertMatch(await enter(portal, NEW, next), /^[a-z2-7]{32}$/);
  assertEquals(await journalOf(portal), [{
    act: "account_reopened",
    before: { open: false, closedAt: "2026-11-23T09:00:02.000Z" },
    after: { open: true, email: "j…@exemple.fr" },
  }]);
  assertEquals(await to(NEW), { kind: "already_open" });
});

Deno.test("reopenAccount() finds an account closed before closing kept its place, and refuses where none was", async () => {
  await using portal = await openPortal();
  const { services, kv } = portal;
  const other = {
    who: WHO,
    reference: { kind: "tenant", number: asTenantNumber("000999999") },
  } as const;
  await closeTenantAccount(services, ASKED);
  await kv.delete(keys.closedUserByTenant(NUMBER));
  const done = await reopenAccount(services, { ...ASKED, email: NEW });
  assertEquals(done, { kind: "reopened" });
  await kv.delete(keys.userByTenant(asTenantNumber("000999999")));
  const never = await reopenAccount(services, { ...other, email: "a@b.fr" });
  assertEquals(never, { kind: "never_closed" });
});

Deno.test("an act that cannot be committed leaves no line in the journal, and no act goes without one", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  const results = await Promise.all(
    Array.from({ length: 5 }, () => closeTenantAccount(services, ASKED)),
  );
  const closed = results.filter(({ kind }) => kind === "closed");
  assertEquals(closed.length, 1);
  assertEquals((await journalOf(portal)).length, 1);
});
