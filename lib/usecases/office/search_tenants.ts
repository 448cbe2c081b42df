import { foldEmail } from "../../domain/account/email.ts";
import { namePrefix } from "../../domain/office/indexed_names.ts";
import {
  isTenantNumber,
  parseContractRef,
  parseTenantNumber,
} from "../../domain/references.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";
import { findByName, type NamePlace } from "../../store/tenant_names.ts";
import { readCandidates } from "../../store/tenants.ts";
import { readUserByEmail } from "../../store/users.ts";
import type { Services } from "../services.ts";

/** Rows of a page. */
const ROWS = 20;
/** Longest text that is looked at. */
const LONGEST = 254;

/** A page of what was found; `next` is where the next one begins, null on the last. */
export interface Found {
  tenants: Tenant[];
  next: string | null;
}

/**
 * Finds tenants by what one box was given: a contract, a tenant's number, an address, else the beginning of a name. A
 * few reads, whatever the number of tenants.
 */
export async function searchTenants(
  { store }: Pick<Services, "store">,
  typed: string,
  after: string,
): Promise<Found> {
  const text = typed.slice(0, LONGEST).trim();
  const exact = await findExactly(store, text);
  if (exact !== null) return { tenants: exact, next: null };
  const prefix = namePrefix(text);
  if (prefix === null) return { tenants: [], next: null };
  const place = parsePlace(after);
  const { tenants, next } = await findByName(store, prefix, place, ROWS);
  return { tenants, next: next && `${next.name}-${next.number}` };
}

/** Null where the text is none of the three. */
async function findExactly(
  store: Store,
  text: string,
): Promise<Tenant[] | null> {
  if (text.includes("@")) {
    const user = await readUserByEmail(store, foldEmail(text));
    if (user === null || user.closedAt !== null) return [];
    const tenant = await readValue(store, keys.tenant(user.tenantNumber));
    return tenant === null ? [] : [tenant];
  }
  const contract = parseContractRef(text);
  if (contract !== null) {
    return await readCandidates(store, { kind: "contract", contract });
  }
  const number = parseTenantNumber(text);
  if (number === null) return null;
  const tenant = await readValue(store, keys.tenant(number));
  return tenant === null ? [] : [tenant];
}

function parsePlace(text: string): NamePlace | null {
  const [, name = "", number = ""] = /^(.{1,40})-(\d{9})$/u.exec(text) ?? [];
  return isTenantNumber(number) ? { name, number } : null;
}
