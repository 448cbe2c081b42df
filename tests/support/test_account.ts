import {
  type AccountRef,
  accountRef,
} from "../../lib/domain/ledger/account_ref.ts";
import {
  asTenantNumber,
  type ContractRef,
  type TenantNumber,
} from "../../lib/domain/references.ts";

/** The tenant to whom the contracts of most tests belong. */
export const TEST_TENANT = asTenantNumber("000123456");

/** The account of a test's contract. */
export function testAccount(
  contract: ContractRef,
  holder: TenantNumber = TEST_TENANT,
): AccountRef {
  return accountRef(contract, holder);
}
