import {
  type AccountRef,
  accountRef,
} from "../../lib/domain/ledger/account_ref.ts";

/** The tenant to whom the contracts of most tests belong. */
export const TEST_TENANT = "000123456";

/** The account of a test's contract. */
export function testAccount(
  contract: string,
  holder: string = TEST_TENANT,
): AccountRef {
  return accountRef(contract, holder);
}
