import { assert } from "./assert.ts";
import type { Branded } from "./brand.ts";
import { mod97 } from "./mod97.ts";
import { isTooLong } from "./typed_text.ts";

/** A contract's reference, `L/` and ten digits: `L/0039000204`. */
export type ContractRef = `L/${number}`;
/** A tenant's number, nine digits with its leading zeros: `000123456`. */
export type TenantNumber = Branded<"tenant">;

/** No tenant's number: who finds nobody reads as many records with it as who finds somebody. */
export const NO_TENANT = "" as TenantNumber;

/** Whether a text is a tenant's number in its canonical form: nine digits, not all zero. */
export function isTenantNumber(text: string): text is TenantNumber {
  return /^(?!0+$)\d{9}$/.test(text);
}

/** Whether a text is a contract reference in its canonical form. */
export function isContractRef(text: string): text is ContractRef {
  return /^L\/\d{10}$/.test(text);
}

/** Reads a contract reference as typed: any case, spaces, with or without `L` or `L/`. Null when it is none. */
export function parseContractRef(typed: string): ContractRef | null {
  const match = /^L?\/?(\d{10})$/i.exec(stripped(typed));
  const reference = `L/${match?.[1]}`;
  return isContractRef(reference) ? reference : null;
}

/** Reads a tenant number as typed: spaces, all nine digits or without the leading zeros. Null when it is none. */
export function parseTenantNumber(typed: string): TenantNumber | null {
  const digits = stripped(typed);
  const number = digits.padStart(9, "0");
  return digits !== "" && isTenantNumber(number) ? number : null;
}

/** A number that the code itself names, such as the demonstration's; a text from outside goes through the two above. */
export function asTenantNumber(digits: string): TenantNumber {
  assert(isTenantNumber(digits), "a tenant's number has nine digits");
  return digits;
}

/** What a person may type as "référence client": a contract or a tenant number. */
export type TypedReference =
  | { kind: "contract"; contract: ContractRef }
  | { kind: "tenant"; number: TenantNumber };

/** Reads the registration field, where both references are accepted (the form prints an `L` before the box). */
export function parseReference(typed: string): TypedReference | null {
  const contract = parseContractRef(typed);
  if (contract !== null) return { kind: "contract", contract };
  const number = parseTenantNumber(stripped(typed).replace(/^L\/?/i, ""));
  return number === null ? null : { kind: "tenant", number };
}

/** The reference without its slash, as it stands in URLs and form values: `L0039000204`. */
export function contractSlug(contract: ContractRef): string {
  return contract.replace("/", "");
}

/** An account as a URL or a form names it: its contract, and its holder where that is not the reader himself. */
export interface AccountSlug {
  contract: ContractRef;
  /** Null: the reader's own account, or the only one of the contract that he sees. */
  holder: TenantNumber | null;
}

/** How a URL or a form names an account to a reader: `L0039000204`, another holder's `L0039000204-000123456`. */
export function accountSlug(
  { contract, tenantNumber }: {
    contract: ContractRef;
    tenantNumber: TenantNumber;
  },
  reader: TenantNumber,
): string {
  const slug = contractSlug(contract);
  return tenantNumber === reader ? slug : `${slug}-${tenantNumber}`;
}

/** Reads the name of an account as a URL or a form has it; the contract alone also as people type it. */
export function parseAccountSlug(typed: string): AccountSlug | null {
  const [, named = typed, number] = /^(.{1,40})-(\d{9})$/.exec(typed) ?? [];
  const contract = parseContractRef(named);
  if (contract === null) return null;
  if (number === undefined) return { contract, holder: null };
  return isTenantNumber(number) ? { contract, holder: number } : null;
}

/** The last two digits of a contract: enough to compare, too few to use. */
export function contractEnd(contract: ContractRef): string {
  return contract.slice(-2);
}

/** A home's number, ten digits shown 4-4-2: `0123 4567 89`; anything else is shown as it is. */
export function formatHomeNumber(digits: string): string {
  const match = /^(\d{4})(\d{4})(\d{2})$/.exec(stripped(digits));
  return match === null ? digits : match.slice(1).join(" ");
}

/** The ISO 11649 creditor reference of a contract: `L/2220000101` gives `RF17L2220000101`. */
export function buildRfReference(contract: ContractRef): string {
  const reference = contractSlug(contract);
  return `RF${
    String(98 - mod97(`${reference}RF00`)).padStart(2, "0")
  }${reference}`;
}

/** Whether an ISO 11649 reference has the right check digits. */
export function isRfReference(text: string): boolean {
  return /^RF\d\d[A-Z0-9]{1,21}$/.test(text) &&
    mod97(text.slice(4) + text.slice(0, 4)) === 1;
}

function stripped(typed: string): string {
  if (isTooLong(typed)) return "";
  return typed.normalize("NFKC").replace(/[\s.\p{Pd}_]/gu, "");
}
