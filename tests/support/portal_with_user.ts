import { asTenantNumber } from "../../lib/domain/references.ts";
import type { User } from "../../lib/domain/account/user.ts";
import { readUserByTenant } from "../../lib/store/users.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import { signIn } from "../../lib/usecases/account/sign_in.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "./test_services.ts";

export const EMAIL = "jean@exemple.fr";
export const PASSWORD = "quatre mots sans rapport";

const NUMBER = asTenantNumber("000123456");

/** A browser that has never been here. */
export const FROM = {
  sessionSecret: "",
  deviceSecret: "",
  language: null,
  addressBlock: "192.0.2.0/24",
  device: { browser: "Chrome", system: "Android" } as const,
};

/** A test portal with one tenant who has an account. */
export type PortalWithUser = TestPortal & { user: User };

/** Opens a portal whose tenant 000123456 has an account under `EMAIL` and `PASSWORD`. */
export async function portalWithUser(): Promise<PortalWithUser> {
  const portal = await openTestPortal();
  const { services } = portal;
  const tenantNumber = NUMBER;
  await putTestTenant(
    services,
    { number: tenantNumber, surname: "MOREAU" },
    { "0039000204": -83041 },
  );
  const account = { tenantNumber, email: EMAIL, password: PASSWORD };
  await createUser(services, account);
  return Object.assign(portal, { user: await readUser(portal) });
}

/** The account as it is now. */
export async function readUser({ services }: TestPortal): Promise<User> {
  const user = await readUserByTenant(services.store, NUMBER);
  if (user === null) throw new Error("Cannot set up: no account was made");
  return user;
}

/** Signs in from a browser: the secrets of its cookies, or why not. */
export async function open(
  portal: TestPortal,
  password = PASSWORD,
  from: Partial<typeof FROM> = {},
): Promise<{ secret: string; deviceSecret: string | null }> {
  const typed = { email: EMAIL, password };
  const result = await signIn(portal.services, typed, { ...FROM, ...from });
  return result.kind === "signed_in"
    ? result
    : { secret: result.kind, deviceSecret: null };
}
