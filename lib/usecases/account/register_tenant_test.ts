import { foldEmail } from "@/lib/domain/account/email.ts";
import { must } from "@/tests/support/must.ts";
import { assertEquals, assertNotEquals } from "@std/assert";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { hashToken } from "../../auth/tokens.ts";
import {
  asTenantNumber,
  type TypedReference,
} from "../../domain/references.ts";
import type { Tenant } from "../../domain/tenant.ts";
import type { ValidationToken } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { registerTenant } from "./register_tenant.ts";
import { resendValidation } from "./resend_validation.ts";
import { readValidationLink, validateAccount } from "./validate_account.ts";

const CONTRACT: TypedReference = { kind: "contract", contract: "L/0039000204" };
const NUMBER: TypedReference = {
  kind: "tenant",
  number: asTenantNumber("000123456"),
};
const PASSWORD = "quatre mots sans rapport";

async function portalWithTenant(): Promise<TestPortal> {
  const portal = await openTestPortal();
  await putTestTenant(
    portal.services,
    {
      number: asTenantNumber("000123456"),
      surname: "MOREAU",
      birthName: "D’ŒUVRE",
    },
    { "0039000204": -83041 },
  );
  return portal;
}

const BLOCK = "192.0.2.0/24";

/** Registers from a browser, a new one unless its secret is given; gives the secret of its cookie. */
async function register(
  portal: TestPortal,
  email: string,
  { surname = "moreau", reference = CONTRACT, browser = "" } = {},
): Promise<string> {
  const request = {
    reference,
    surname,
    email,
    language: "fr" as const,
    password: PASSWORD,
  };
  const from = { addressBlock: BLOCK, browserSecret: browser };
  const result = await registerTenant(portal.services, request, from);
  return result.kind === "registered" ? result.browserSecret : result.kind;
}

/** Presses a mailed link in a browser. */
async function validate(
  { services }: TestPortal,
  token: string,
  browserSecret: string,
  password = "",
): Promise<string> {
  const by = { addressBlock: BLOCK, browserSecret, password };
  return (await validateAccount(services, token, by)).kind;
}

const resend = ({ services }: TestPortal, email: string, browser: string) =>
  resendValidation(services, email, {
    addressBlock: BLOCK,
    browserSecret: browser,
  });

Deno.test("registerTenant() creates nothing before the link is followed, then exactly one account", async () => {
  await using portal = await portalWithTenant();
  const { store } = portal.services;
  const browser = await register(portal, "Jean@Exemple.fr");
  assertEquals(
    await readValue(store, keys.userByTenant(asTenantNumber("000123456"))),
    null,
  );
  const token = await portal.linkTo("Jean@Exemple.fr", "validation");
  const results = await Promise.all(
    [1, 2, 3].map(() => validate(portal, token, browser)),
  );
  assertEquals(results.sort(), ["dead_link", "dead_link", "validated"]);
  const id = await readValue(
    store,
    keys.userByEmail(foldEmail("jean@exemple.fr")),
  );
  assertEquals(
    await readValue(store, keys.userByTenant(asTenantNumber("000123456"))),
    id,
  );
});

Deno.test("registerTenant() accepts tenant number and birth name, and mails what was not recognised", async () => {
  await using portal = await portalWithTenant();
  await register(portal, "a@exemple.fr", {
    surname: "d'oeuvre",
    reference: NUMBER,
  });
  await portal.linkTo("a@exemple.fr", "validation");
  await register(portal, "b@exemple.fr", { surname: "martin" });
  await register(portal, "c@exemple.fr", {
    reference: { kind: "contract", contract: "L/9999999999" },
  });
  const mails = await portal.mails();
  const toB = mails.find(({ to }) => to === "b@exemple.fr");
  const toC = mails.find(({ to }) => to === "c@exemple.fr");
  assertEquals(toB?.subject, toC?.subject);
  assertEquals(/validation\//.test(toB?.text ?? "validation/"), false);
});

Deno.test("validateAccount() gives the number to the first validated address and tells its owner of a later attempt", async () => {
  await using portal = await portalWithTenant();
  const one = await register(portal, "first@exemple.fr");
  const other = await register(portal, "second@exemple.fr");
  const first = await portal.linkTo("first@exemple.fr", "validation");
  const second = await portal.linkTo("second@exemple.fr", "validation");
  assertEquals(await validate(portal, first, one), "validated");
  assertEquals(await validate(portal, second, other), "taken");
  const before = (await portal.mails()).length;
  await register(portal, "third@exemple.fr");
  const mails = await portal.mails();
  assertEquals(
    mails.slice(0, mails.length - before).map(({ to }) => to).sort(),
    ["first@exemple.fr", "third@exemple.fr"],
  );
  assertEquals(
    mails.some(({ to, text }) =>
      to === "third@exemple.fr" && text.includes("validation/")
    ),
    false,
  );
});

Deno.test("a validation link dies after 48 hours, its date checked and not only its key", async () => {
  await using portal = await portalWithTenant();
  const browser = await register(portal, "a@exemple.fr");
  const token = await portal.linkTo("a@exemple.fr", "validation");
  portal.clock.nowMs += 48 * 3_600_000;
  assertEquals(await validate(portal, token, browser), "dead_link");
});

Deno.test("resendValidation() sends a new working link, and nothing where nobody registered", async () => {
  await using portal = await portalWithTenant();
  const browser = await register(portal, "a@exemple.fr");
  const before = (await portal.mails()).length;
  await resend(portal, "A@exemple.fr", browser);
  await resend(portal, "b@exemple.fr", browser);
  assertEquals((await portal.mails()).length, before + 1);
  const token = await portal.linkTo("a@exemple.fr", "validation");
  assertEquals(await validate(portal, token, browser), "validated");
});

Deno.test("resendValidation() sends nothing of what another browser has registered with the address", async () => {
  await using portal = await portalWithTenant();
  const thief = await register(portal, "a@exemple.fr");
  const before = (await portal.mails()).length;
  for (const browser of ["", "none", "a".repeat(32)]) {
    await resend(portal, "a@exemple.fr", browser);
  }
  assertEquals((await portal.mails()).length, before);
  const owner = await register(portal, "a@exemple.fr");
  assertNotEquals(owner, thief);
  await resend(portal, "a@exemple.fr", owner);
  const token = await portal.linkTo("a@exemple.fr", "validation");
  assertEquals(await validate(portal, token, thief), "password_needed");
  assertEquals(await validate(portal, token, owner), "validated");
});

Deno.test("validateAccount() asks another browser for the password chosen at the registration, and uses nothing up before", async () => {
  await using portal = await portalWithTenant();
  const browser = await register(portal, "a@exemple.fr");
  const token = await portal.linkTo("a@exemple.fr", "validation");
  const elsewhere = await register(portal, "b@exemple.fr");
  for (const secret of ["", elsewhere]) {
    assertEquals(await validate(portal, token, secret), "password_needed");
    assertEquals(
      await validate(portal, token, secret, "pas celui-là"),
      "wrong_password",
    );
  }
  const { services } = portal;
  const read = (secret: string) => readValidationLink(services, token, secret);
  assertEquals(await read(""), "password_needed");
  assertEquals(await read(browser), "usable");
  assertEquals(await validate(portal, token, "", PASSWORD), "validated");
  assertEquals(await validate(portal, token, browser), "dead_link");
});

Deno.test("validateAccount() lets nobody guess the password of a link for ever", async () => {
  await using portal = await portalWithTenant();
  await register(portal, "a@exemple.fr");
  const token = await portal.linkTo("a@exemple.fr", "validation");
  let last = "";
  for (let i = 0; i < 11; i++) last = await validate(portal, token, "", "faux");
  assertEquals(last, "throttled");
  assertEquals(await validate(portal, token, "", PASSWORD), "throttled");
  portal.clock.nowMs += 60_000;
  assertEquals(await validate(portal, token, "", PASSWORD), "validated");
});

Deno.test("a registration of before, bound to no browser, opens with its password and is sent again by nobody", async () => {
  await using portal = await portalWithTenant();
  const { kv } = portal;
  const browser = await register(portal, "a@exemple.fr");
  const token = await portal.linkTo("a@exemple.fr", "validation");
  const key = keys.token(hashToken(token));
  const { browser: _none, ...old } = (await kv.get<ValidationToken>(key))
    .value ?? {};
  await kv.set(key, old);
  const [registration] = await Array.fromAsync(
    kv.list({ prefix: ["registrations"] }),
  );
  const { key: kept, value } = must(registration);
  await kv.delete(kept);
  await kv.set(kept.slice(0, 2), value);
  const before = (await portal.mails()).length;
  await resend(portal, "a@exemple.fr", browser);
  assertEquals((await portal.mails()).length, before);
  assertEquals(await validate(portal, token, browser), "password_needed");
  assertEquals(await validate(portal, token, browser, PASSWORD), "validated");
});

Deno.test("validateAccount() tells the address of the landlord's file, where it is another one and can be written to", async () => {
  const told = async (onFile: string) => {
    await using portal = await portalWithTenant();
    const { kv } = portal;
    const key = keys.tenant(asTenantNumber("000123456"));
    await kv.set(key, { ...(await kv.get<Tenant>(key)).value, email: onFile });
    const browser = await register(portal, "jean@exemple.fr");
    const token = await portal.linkTo("jean@exemple.fr", "validation");
    const before = (await portal.mails()).length;
    assertEquals(await validate(portal, token, browser), "validated");
    const mails = await portal.mails();
    return mails.slice(0, mails.length - before).map(({ to }) => to).sort();
  };
  const own = "jean@exemple.fr";
  assertEquals(await told("dossier@exemple.fr"), ["dossier@exemple.fr", own]);
  assertEquals(await told("Jean@Exemple.FR"), [own]);
  assertEquals(await told(""), [own]);
  assertEquals(await told("néant"), [own]);
});

Deno.test("registerTenant() mails one address a bounded number of times and lets it through again later", async () => {
  await using portal = await portalWithTenant();
  const nobody = { surname: "nobody" };
  for (let i = 0; i < 9; i++) await register(portal, "a@exemple.fr", nobody);
  assertEquals((await portal.mails()).length, 6);
  portal.clock.nowMs += 10 * 60_000;
  await register(portal, "a@exemple.fr", nobody);
  assertEquals((await portal.mails()).length, 7);
});
