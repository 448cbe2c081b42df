import { assertEquals, assertMatch } from "@std/assert";
import { TEST_TENANT } from "@/tests/support/test_account.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import { asTenantNumber } from "../../domain/references.ts";
import { readUserByTenant } from "../../store/users.ts";
import { acceptInvitation } from "./accept_invitation.ts";
import { createUser } from "./create_user.ts";
import { inviteLogin } from "./invite_login.ts";

const EMAIL = "jean@exemple.fr";
const LOGIN = { tenantNumber: TEST_TENANT, email: EMAIL };
const PASSWORD = "quatre mots sans rapport";

async function openWithTenant(): Promise<TestPortal> {
  const portal = await openTestPortal();
  const tenant = { number: TEST_TENANT, surname: "MOREAU" };
  await putTestTenant(portal.services, tenant, { "0039000204": 0 });
  return portal;
}

const userOf = ({ services }: TestPortal) =>
  readUserByTenant(services.store, TEST_TENANT);

Deno.test("a login of the portal before gets one mail, and an account once its link is used and a password chosen", async () => {
  await using portal = await openWithTenant();
  const { services } = portal;
  assertEquals(await inviteLogin(services, LOGIN), true);
  assertEquals(await inviteLogin(services, LOGIN), false);
  assertEquals(
    await inviteLogin(services, { ...LOGIN, email: "JEAN@exemple.fr" }),
    false,
  );
  const [mail, ...more] = await portal.mails();
  assertEquals(more, []);
  assertEquals(mail?.to, EMAIL);
  assertMatch(mail?.subject ?? "", /choisissez votre mot de passe/);
  for (const secret of ["MOREAU", "0039000204", "123456"]) {
    assertEquals(mail?.text.includes(secret), false, secret);
  }
  assertEquals(await userOf(portal), null);
  const token = await portal.linkTo(EMAIL, "mot-de-passe");
  const weak = await acceptInvitation(services, token, "moreau");
  assertEquals(weak.kind, "password_refused");
  assertEquals(await userOf(portal), null);
  const accept = () => acceptInvitation(services, token, PASSWORD);
  assertEquals(await accept(), { kind: "validated" });
  assertEquals((await userOf(portal))?.email, EMAIL);
  assertEquals(await accept(), { kind: "dead_link" });
});

Deno.test("nobody is written to who is no tenant, who has an account, or whose address is another's here", async () => {
  await using portal = await openWithTenant();
  const { services } = portal;
  const stranger = { tenantNumber: asTenantNumber("000999999"), email: EMAIL };
  assertEquals(await inviteLogin(services, stranger), false);
  assertEquals(
    await inviteLogin(services, { ...LOGIN, email: "no address" }),
    false,
  );
  await createUser(services, { ...LOGIN, password: PASSWORD });
  assertEquals(
    await inviteLogin(services, { ...LOGIN, email: "autre@exemple.fr" }),
    false,
  );
  const other = { number: asTenantNumber("000777777"), surname: "AUTRE" };
  await putTestTenant(services, other, {});
  const same = { tenantNumber: other.number, email: EMAIL };
  assertEquals(await inviteLogin(services, same), false);
  assertEquals(await portal.mails(), []);
});

Deno.test("an address that the landlord corrects is written to, and the link to the wrong one opens nothing any more", async () => {
  await using portal = await openWithTenant();
  const { services } = portal;
  await inviteLogin(services, { ...LOGIN, email: "faux@exemple.fr" });
  const wrong = await portal.linkTo("faux@exemple.fr", "mot-de-passe");
  assertEquals(await inviteLogin(services, LOGIN), true);
  const right = await portal.linkTo(EMAIL, "mot-de-passe");
  assertEquals(await acceptInvitation(services, wrong, PASSWORD), {
    kind: "dead_link",
  });
  assertEquals(await acceptInvitation(services, right, PASSWORD), {
    kind: "validated",
  });
});

Deno.test("who has registered meanwhile keeps his account: the link opens no second one", async () => {
  await using portal = await openWithTenant();
  const { services } = portal;
  await inviteLogin(services, LOGIN);
  const token = await portal.linkTo(EMAIL, "mot-de-passe");
  await createUser(services, {
    tenantNumber: TEST_TENANT,
    email: "moi@exemple.fr",
    password: PASSWORD,
  });
  assertEquals(await acceptInvitation(services, token, PASSWORD), {
    kind: "taken",
  });
  assertEquals((await userOf(portal))?.email, "moi@exemple.fr");
});
