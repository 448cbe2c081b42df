import { must } from "@/tests/support/must.ts";
import { assertEquals } from "@std/assert";
import { endLease, putWholeFile, REF } from "@/tests/support/test_file.ts";
import {
  LANDLORD,
  openTestPortal,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { hashToken } from "../../auth/tokens.ts";
import { KEPT_FORM_MS } from "../../domain/account/kept_form.ts";
import { foldEmail } from "../../domain/account/email.ts";
import { RETENTION_KINDS, type RetentionKind } from "../../domain/retention.ts";
import { toInstant } from "../../domain/month.ts";
import { THROTTLES } from "../../domain/throttle.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { durationTerms } from "../../text/articles/privacy_durations.ts";
import { requestEmailChange } from "../account/change_email.ts";
import { closeAccount } from "../account/close_account.ts";
import { registerTenant } from "../account/register_tenant.ts";
import { inviteLogin } from "../account/invite_login.ts";
import { requestPasswordReset } from "../account/request_password_reset.ts";
import { signIn } from "../account/sign_in.ts";
import { takeTokens } from "../throttling.ts";
import { showAccount } from "../office/show_account.ts";
import { runRetention } from "./run_retention.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const UNITS: Record<string, number> = {
  minute: MINUTE,
  heure: 60 * MINUTE,
  jour: DAY,
};

/** The moment until which a sentence of the page promises to keep something: the first span in it. */
function keptUntil(sentence: string, fromMs: number): number {
  const match = /(\d+)\u00A0(minute|heure|jour|mois|an)/.exec(sentence);
  if (match === null) return fromMs;
  const [, count, unit = ""] = match;
  const unitMs = UNITS[unit];
  if (unitMs !== undefined) return fromMs + Number(count) * unitMs;
  const date = new Date(fromMs);
  date.setUTCMonth(
    date.getUTCMonth() + Number(count) * (unit === "an" ? 12 : 1),
  );
  return date.getTime();
}

/** The keys under a prefix, or the whole record of one key. */
async function namesOf(
  { kv }: TestPortal,
  prefix: Deno.KvKey,
): Promise<string[]> {
  const names: string[] = [];
  for await (const { key } of kv.list({ prefix })) names.push(key.join(" "));
  return names;
}

const enter = ({ services }: TestPortal) =>
  signIn(services, { email: "jean@exemple.fr", password: "x" }, {
    sessionSecret: "",
    deviceSecret: "",
    language: null,
    addressBlock: "192.0.2.0/24",
    device: { browser: "Chrome", system: null },
  });

/** How each kind comes into the store, and what is there of it. */
interface Fixture {
  put(portal: TestPortal, user: User): Promise<unknown>;
  left(portal: TestPortal, user: User): Promise<unknown[]>;
}

const under = (prefix: Deno.KvKey): Fixture["left"] => (portal) =>
  namesOf(portal, prefix);
const tokensFor = (purpose: string): Fixture["left"] => async ({ kv }) => {
  const found: unknown[] = [];
  const all = kv.list<{ purpose: string }>({ prefix: keys.tokens() });
  for await (const { value } of all) {
    if (value.purpose === purpose) found.push(value);
  }
  return found;
};
const end = ({ services }: TestPortal) => endLease(services, REF, "2026-11-10");

const FIXTURES: Record<RetentionKind, Fixture> = {
  lease: { put: end, left: under(["notices"]) },
  paperlessProof: { put: end, left: under(["subscription_acts"]) },
  login: {
    put: ({ services }, user) => closeAccount(services, user, "x"),
    left: async ({ kv }, user) => {
      const { value } = await kv.get<User>(keys.user(user.id));
      return [value?.email, value?.passwordHash].filter((text) => text !== "");
    },
  },
  sessions: { put: enter, left: under(["sessions"]) },
  signIns: {
    put: enter,
    left: async ({ services: { store } }, user) => {
      const found = await readValue(store, keys.user(user.id));
      return [found?.lastSignInAt].filter((at) => at != null);
    },
  },
  journal: {
    put: ({ services }) =>
      showAccount(services, {
        who: { kind: "operator", name: "claire" },
        reference: { kind: "contract", contract: REF },
      }),
    left: async (portal) => [
      ...await namesOf(portal, ["journal_entries"]),
      ...await namesOf(portal, ["journal_entries_by_tenant"]),
    ],
  },
  registrations: {
    put: ({ services }) =>
      registerTenant(services, {
        reference: { kind: "contract", contract: REF },
        surname: "MOREAU",
        email: "autre@exemple.fr",
        password: "quatre mots sans rapport",
        language: "fr",
      }, { addressBlock: "192.0.2.0/24", browserSecret: "" }),
    left: async (portal) => [
      ...await namesOf(portal, ["registrations"]),
      ...await tokensFor("validation")(portal, {} as User),
    ],
  },
  keptForms: {
    put: ({ services, clock }, { id: userId }) =>
      transact(services.store, (tx) =>
        tx.set(keys.keptForm(hashToken("a")), {
          v: 1,
          userId,
          path: "/espace/contact",
          typed: { message: "Une fuite" },
          expiresAt: toInstant(clock.nowMs + KEPT_FORM_MS),
        })),
    left: under(["kept_forms"]),
  },
  resetLinks: {
    put: ({ services }, user) =>
      requestPasswordReset(services, user.email, "192.0.2.0/24"),
    left: tokensFor("reset"),
  },
  mailChangeLinks: {
    put: ({ services }, user) =>
      requestEmailChange(services, user, { email: "n@b.fr", password: "x" }),
    left: tokensFor("mail_change"),
  },
  invitationLinks: {
    put: async ({ services, kv }, { id, tenantNumber, email }) => {
      await kv.delete(keys.userByTenant(tenantNumber));
      await kv.delete(keys.userByEmail(foldEmail(email)));
      assertEquals(await inviteLogin(services, { tenantNumber, email }), true);
      await kv.set(keys.userByTenant(tenantNumber), id);
    },
    left: tokensFor("invitation"),
  },
  knownBrowsers: { put: enter, left: under(["devices"]) },
  deadMails: {
    put: ({ services, clock }, { email: to }) =>
      transact(services.store, (tx) => {
        const at = toInstant(clock.nowMs);
        const id = services.newId();
        tx.set(keys.deadMail(id), {
          v: 2,
          id,
          message: { kind: "account_created", to, language: "fr" },
          createdAt: at,
          attempts: 9,
          nextAt: at,
          lastError: "refused",
        });
      }),
    left: under(["dead_mails"]),
  },
  throttles: {
    put: async ({ services }) => {
      // The rule that takes longest to forget, used up.
      const spans = Object.entries(THROTTLES).map(([name, rule]) =>
        [name as keyof typeof THROTTLES, rule] as const
      ).sort(([, a], [, b]) =>
        b.capacity * b.refillEveryMs - a.capacity * a.refillEveryMs
      );
      const [name, { capacity }] = must(spans[0]);
      for (let i = 0; i < capacity; i++) {
        await takeTokens(services, [[name, "somebody"]]);
      }
    },
    left: under(["throttles"]),
  },
};

/** Runs the job as on that day, past what a clock alone would have to answer for. */
async function runAt({ services, clock }: TestPortal, ms: number) {
  clock.nowMs = ms;
  await runRetention(services, { fromStart: true, trustClock: true });
}

for (const kind of RETENTION_KINDS) {
  const terms = durationTerms(LANDLORD.retention);
  // The proof goes with its lease, in the page's own words.
  const sentence = kind === "paperlessProof" ? terms.lease[1] : terms[kind][1];

  Deno.test(`the daily job keeps and removes ${kind} as the privacy page says`, async () => {
    await using portal = await openTestPortal();
    const user = await putWholeFile(portal.services);
    await portal.mails();
    for await (const { key } of portal.kv.list({ prefix: ["throttles"] })) {
      await portal.kv.delete(key);
    }
    const { put, left } = FIXTURES[kind];
    await put(portal, user);
    // A link's time begins when its mail leaves.
    await portal.mails();
    const until = keptUntil(sentence, portal.clock.nowMs);
    if (until > portal.clock.nowMs) {
      assertEquals((await left(portal, user)).length > 0, true, sentence);
      // Counted in days, a thing goes in the night after its last day; a lease is announced a month before.
      const slack = sentence.includes("environ")
        ? 60 * MINUTE
        : /minute|heure/.test(sentence)
        ? MINUTE
        : 2 * DAY;
      if (slack > DAY) await runAt(portal, until - 29 * DAY);
      await runAt(portal, until - slack);
      assertEquals((await left(portal, user)).length > 0, true, sentence);
      await runAt(portal, until + slack);
    }
    assertEquals(await left(portal, user), [], sentence);
  });
}
