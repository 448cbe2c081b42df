import { assert } from "../assert.ts";
import {
  type ContractRef,
  isContractRef,
  isTenantNumber,
  type TenantNumber,
} from "../references.ts";

/**
 * An account's name: a contract and its holder, `L/0039000204~000123456`. When a contract passes on, a new one
 * begins.
 */
export type AccountRef = `${ContractRef}~${TenantNumber}`;

const MARK = "~";

/** The account of a contract's holder. */
export function accountRef(
  contract: ContractRef,
  holder: TenantNumber,
): AccountRef {
  return `${contract}${MARK}${holder}`;
}

/** The account of a contract as one of its holders has it. */
export function accountOf(
  { contract, tenantNumber }: {
    contract: ContractRef;
    tenantNumber: TenantNumber;
  },
): AccountRef {
  return accountRef(contract, tenantNumber);
}

/** Whether a part of a key names an account. */
export function isAccountRef(part: unknown): part is AccountRef {
  if (typeof part !== "string") return false;
  const at = part.lastIndexOf(MARK);
  return at >= 0 && isContractRef(part.slice(0, at)) &&
    isTenantNumber(part.slice(at + MARK.length));
}

/** What an account is made of. */
export function partsOfAccount(
  account: AccountRef,
): { contract: ContractRef; holder: TenantNumber } {
  const at = account.lastIndexOf(MARK);
  const contract = account.slice(0, at);
  const holder = account.slice(at + MARK.length);
  assert(
    isContractRef(contract) && isTenantNumber(holder),
    "an account is named by its contract and its holder",
  );
  return { contract, holder };
}
