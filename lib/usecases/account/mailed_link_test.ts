import { must } from "@/tests/support/must.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { assertEquals } from "@std/assert";
import { mailError, processOf } from "@/tests/support/mailing_portal.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { MAIL_PATIENCE_MS } from "../../domain/outbox.ts";
import {
  TOKEN_LIFETIME_MS,
  type TokenPurpose,
} from "../../domain/account/user.ts";
import type { OutgoingMail } from "../../mail/mailer.ts";
import { readUserByEmail } from "../../store/users.ts";
import { requestEmailChange } from "./change_email.ts";
import { resetPassword } from "./change_password.ts";
import { drainOutbox } from "../drain_outbox.ts";
import { isTokenUsable } from "./read_token.ts";
import { registerTenant } from "./register_tenant.ts";
import { inviteLogin } from "./invite_login.ts";
import { requestPasswordReset } from "./request_password_reset.ts";
import type { Services } from "../services.ts";
import { validateAccount } from "./validate_account.ts";

const EMAIL = "jean@exemple.fr";
const NEW_EMAIL = "jean.moreau@exemple.fr";
const PASSWORD = "quatre mots sans rapport";

/** The mail server is away until it is told to be back; keeps the links of what it takes. */
function awayServer(portal: TestPortal) {
  const links = new Map<string, string>();
  const server = { isAway: true, links };
  const services: Services = {
    ...processOf(portal.services, ({ to, text }: OutgoingMail) => {
      if (server.isAway) return Promise.reject(new Error("away"));
      const link = /\/([a-z2-7]{32})\b/.exec(text)?.[1];
      if (link !== undefined) links.set(to, link);
      return Promise.resolve();
    }),
    later() {},
  };
  return { server, services };
}

async function openAccount(portal: TestPortal) {
  await register(portal.services);
  await validateAccount(
    portal.services,
    await portal.linkTo(EMAIL, "validation"),
    { addressBlock: "192.0.2.0/24", browserSecret: "", password: PASSWORD },
  );
  await portal.mails();
  const user = await readUserByEmail(portal.services.store, EMAIL);
  if (user === null) throw new Error("Cannot open an account");
  return user;
}

async function register(services: Services) {
  await putTestTenant(services, {
    number: asTenantNumber("000123456"),
    surname: "MOREAU",
  }, {
    "0039000204": -83041,
  });
  await registerTenant(services, {
    reference: { kind: "contract", contract: "L/0039000204" },
    surname: "moreau",
    email: EMAIL,
    language: "fr",
    password: PASSWORD,
  }, { addressBlock: "192.0.2.0/24", browserSecret: "" });
}

/** What asks for a link of each purpose, and where it is mailed. */
const ASKS: Record<
  TokenPurpose,
  (portal: TestPortal, services: Services) => Promise<string>
> = {
  async validation(_, services) {
    await register(services);
    return EMAIL;
  },
  async reset(portal, services) {
    await openAccount(portal);
    await requestPasswordReset(services, EMAIL, "192.0.2.0/24");
    return EMAIL;
  },
  async mail_change(portal, services) {
    const user = await openAccount(portal);
    const typed = { email: NEW_EMAIL, password: PASSWORD };
    await requestEmailChange(services, user, typed);
    return NEW_EMAIL;
  },
  async invitation(_, services) {
    const tenantNumber = asTenantNumber("000123456");
    await putTestTenant(services, {
      number: tenantNumber,
      surname: "MOREAU",
    }, {});
    await inviteLogin(services, { tenantNumber, email: EMAIL });
    return EMAIL;
  },
};

for (
  const purpose of ["validation", "reset", "mail_change", "invitation"] as const
) {
  Deno.test(`a link (${purpose}) lives from when its mail has left, not from when it was asked for`, async () => {
    await using portal = await openTestPortal();
    const { server, services } = awayServer(portal);
    const to = await ASKS[purpose](portal, services);
    await drainOutbox(services);
    portal.clock.nowMs += MAIL_PATIENCE_MS - 1;
    server.isAway = false;
    await drainOutbox(services);
    const token = server.links.get(to) ?? "";
    portal.clock.nowMs += TOKEN_LIFETIME_MS[purpose] - 1;
    assertEquals(await isTokenUsable(services, token, purpose), true);
    portal.clock.nowMs += 1;
    assertEquals(await isTokenUsable(services, token, purpose), false);
  });
}

Deno.test("a reset link that left late is dead when the password changed meanwhile", async () => {
  await using portal = await openTestPortal();
  const { server, services } = awayServer(portal);
  await ASKS.reset(portal, services);
  portal.clock.nowMs += 3_600_000;
  server.isAway = false;
  await drainOutbox(services);
  const first = server.links.get(EMAIL) ?? "";
  await requestPasswordReset(portal.services, EMAIL, "203.0.113.0/24");
  const other = await portal.linkTo(EMAIL, "mot-de-passe");
  const next = "cinq mots sans aucun rapport";
  const changed = await resetPassword(services, other, next, "");
  assertEquals(changed.kind, "changed");
  const late = await resetPassword(services, first, PASSWORD, "");
  assertEquals(late.kind, "dead_link");
});

Deno.test("the link of a mail that is put aside opens nothing", async () => {
  await using portal = await openTestPortal();
  const { services } = awayServer(portal);
  const seen: string[] = [];
  const refused = processOf(services, ({ text }) => {
    seen.push(/\/([a-z2-7]{32})\b/.exec(text)?.[1] ?? "");
    return Promise.reject(mailError("RCPT TO", "550 5.1.1 no such user"));
  });
  await register(services);
  await drainOutbox(refused);
  assertEquals(seen.length, 1);
  assertEquals(
    await isTokenUsable(services, must(seen[0]), "validation"),
    false,
  );
});
