import type { ContractRef, TenantNumber } from "../domain/references.ts";

/** Who pays, as the landlord's file and the validated account say it. */
export interface Buyer {
  tenantNumber: TenantNumber;
  /** Empty where the files do not say it. */
  surname: string;
  firstName: string;
  /** The account's validated address. */
  email: string;
}

/** Words of letters, none so long that it could pass for a hash of the bank's. */
const NAME = /^[\p{L}\p{M}]{1,30}(?:[ .-]{1,2}[\p{L}\p{M}]{1,30}){0,9}\.?$/u;
const NAME_MAX = 63;
/** Stricter than addresses are; its `@` tells it from every word of the bank's. */
const EMAIL = /^[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,85}$/;

/**
 * What the bank wants to know of the buyer, for 3-D Secure without a question, and for its back office: from the
 * landlord's files, and the address that the tenant has proved to be his. Only values are signed (protocol sheet, 2.5),
 * so what does not have its narrow shape is left out.
 */
export function buildBuyerFields(
  { tenantNumber, surname, firstName, email }: Buyer,
  contracts: readonly ContractRef[],
): [name: string, value: string][] {
  const fields: [string, string][] = [
    ["vads_cust_country", "FR"],
    ["vads_cust_id", tenantNumber],
    ["vads_order_info", contracts.join(", ")],
  ];
  const last = readName(surname);
  const first = readName(firstName);
  if (EMAIL.test(email)) fields.push(["vads_cust_email", email]);
  if (first !== null) fields.push(["vads_cust_first_name", first]);
  if (last !== null) fields.push(["vads_cust_last_name", last]);
  return fields;
}

/** A name as the bank takes it: apostrophes are known to spoil signatures. Null for what is none. */
function readName(text: string): string | null {
  if (text.length > NAME_MAX) return null;
  const name = text.normalize("NFC").replace(/['’ʼ`\s]+/g, " ").trim();
  return NAME.test(name) ? name : null;
}
