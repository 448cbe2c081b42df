import type { ContractRef, TenantNumber } from "../references.ts";

declare const ACCOUNT: unique symbol;
/**
 * An account's name: a contract and its holder, `L/0039000204~000123456`. When a contract passes on, a new one
 * begins.
 */
export type AccountRef = string & { readonly [ACCOUNT]: true };

const MARK = "~";

/** The account of a contract's holder. */
export function accountRef(
  contract: ContractRef,
  holder: TenantNumber,
): AccountRef {
  return `${contract}${MARK}${holder}` as AccountRef;
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

/** What an account is made of. */
export function partsOfAccount(
  account: AccountRef,
): { contract: ContractRef; holder: TenantNumber } {
  const at = account.lastIndexOf(MARK);
  return {
    contract: account.slice(0, at),
    holder: account.slice(at + MARK.length),
  };
}
