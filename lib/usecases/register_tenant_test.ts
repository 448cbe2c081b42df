import { assertEquals } from "@std/assert";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "../../tests/support/test_services.ts";
import type { TypedReference } from "../domain/references.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { registerTenant } from "./register_tenant.ts";
import { resendValidation } from "./resend_validation.ts";
import { validateAccount } from "./validate_account.ts";

const CONTRACT: TypedReference = { kind: "contract", contract: "L/0039000204" };
const NUMBER: TypedReference = { kind: "tenant", number: "000123456" };
const PASSWORD = "quatre mots sans rapport";

async function portalWithTenant(): Promise<TestPortal> {
  const portal = await openTestPortal();
  await putTestTenant(
    portal.services,
    { number: "000123456", surname: "MOREAU", birthName: "D’ŒUVRE" },
    { "0039000204": -83041 },
  );
  return portal;
}

function register(
  portal: TestPortal,
  email: string,
  surname = "moreau",
  reference = CONTRACT,
) {
  const request = {
    reference,
    surname,
    email,
    language: "fr" as const,
    password: PASSWORD,
  };
  return registerTenant(portal.services, request, "192.0.2.0/24");
}

Deno.test("registerTenant() creates nothing before the link is followed, then exactly one account", async () => {
  await using portal = await portalWithTenant();
  const { store } = portal.services;
  assertEquals(await register(portal, "Jean@Exemple.fr"), null);
  assertEquals(await readValue(store, keys.userByTenant("000123456")), null);
  const token = await portal.linkTo("Jean@Exemple.fr", "validation");
  const results = await Promise.all(
    [1, 2, 3].map(() => validateAccount(portal.services, token)),
  );
  assertEquals(results.sort(), ["dead_link", "dead_link", "validated"]);
  const id = await readValue(store, keys.userByEmail("jean@exemple.fr"));
  assertEquals(await readValue(store, keys.userByTenant("000123456")), id);
});

Deno.test("registerTenant() accepts tenant number and birth name, and mails what was not recognised", async () => {
  await using portal = await portalWithTenant();
  await register(portal, "a@exemple.fr", "d'oeuvre", NUMBER);
  await portal.linkTo("a@exemple.fr", "validation");
  await register(portal, "b@exemple.fr", "martin");
  await register(portal, "c@exemple.fr", "moreau", {
    kind: "contract",
    contract: "L/9999999999",
  });
  const mails = await portal.mails();
  const toB = mails.find(({ to }) => to === "b@exemple.fr");
  const toC = mails.find(({ to }) => to === "c@exemple.fr");
  assertEquals(toB?.subject, toC?.subject);
  assertEquals(/validation\//.test(toB?.text ?? "validation/"), false);
});

Deno.test("validateAccount() gives the number to the first validated address and tells its owner of a later attempt", async () => {
  await using portal = await portalWithTenant();
  await register(portal, "first@exemple.fr");
  await register(portal, "second@exemple.fr");
  const first = await portal.linkTo("first@exemple.fr", "validation");
  const second = await portal.linkTo("second@exemple.fr", "validation");
  assertEquals(await validateAccount(portal.services, first), "validated");
  assertEquals(await validateAccount(portal.services, second), "taken");
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
  await register(portal, "a@exemple.fr");
  const token = await portal.linkTo("a@exemple.fr", "validation");
  portal.clock.nowMs += 48 * 3_600_000;
  assertEquals(await validateAccount(portal.services, token), "dead_link");
});

Deno.test("resendValidation() sends a new working link, and nothing where nobody registered", async () => {
  await using portal = await portalWithTenant();
  await register(portal, "a@exemple.fr");
  const before = (await portal.mails()).length;
  await resendValidation(portal.services, "A@exemple.fr", "192.0.2.0/24");
  await resendValidation(portal.services, "b@exemple.fr", "192.0.2.0/24");
  assertEquals((await portal.mails()).length, before + 1);
  const token = await portal.linkTo("a@exemple.fr", "validation");
  assertEquals(await validateAccount(portal.services, token), "validated");
});

Deno.test("registerTenant() mails one address a bounded number of times and lets it through again later", async () => {
  await using portal = await portalWithTenant();
  for (let i = 0; i < 9; i++) await register(portal, "a@exemple.fr", "nobody");
  assertEquals((await portal.mails()).length, 6);
  portal.clock.nowMs += 10 * 60_000;
  await register(portal, "a@exemple.fr", "nobody");
  assertEquals((await portal.mails()).length, 7);
});
