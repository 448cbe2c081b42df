import {
  checkPassword,
  type PasswordFault,
} from "../../domain/account/password.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import type { Services } from "../services.ts";

/** Why a password cannot be that of an account: too short, too common, made of what others know of its owner. */
export async function newPasswordFault(
  services: Services,
  owner: Pick<User, "email" | "tenantNumber">,
  password: string,
): Promise<PasswordFault | null> {
  const own = await ownWords(services, owner);
  const known = [...own, services.landlord.name].filter((one) => one !== "");
  const common = await services.commonPasswords();
  const checked = checkPassword(password, known, common);
  return checked.ok ? null : checked.fault;
}

/** What a password of this user must not be made of. */
async function ownWords(
  { store }: Services,
  { email, tenantNumber }: Pick<User, "email" | "tenantNumber">,
): Promise<string[]> {
  const own = [email, tenantNumber];
  const tenant = await readValue(store, keys.tenant(tenantNumber));
  return tenant === null
    ? own
    : [...own, tenant.surname, tenant.birthName, tenant.firstName];
}
