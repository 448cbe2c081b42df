import { fullName } from "../names.ts";
import type { Contract, PostalAddress, Tenant } from "../tenant.ts";

/** Where a letter goes. */
export interface MailTo extends PostalAddress {
  /** The guardian to whom it is sent, as printed; absent: to the tenant himself. */
  guardian?: string;
}

/** Whom and what a letter may go to. */
interface Addressees {
  tenant: Tenant;
  /** Who looks after the tenant's affairs now; null for nobody. */
  guardian: Tenant | null;
}

/**
 * Where the landlord's files say that letters go: to the guardian, or to the tenant's own postal address. Null where
 * they say nothing: the letter goes to his home.
 */
export function statedMailTo({ tenant, guardian }: Addressees): MailTo | null {
  if (guardian?.postalAddress !== undefined) {
    return { ...guardian.postalAddress, guardian: fullName(guardian) };
  }
  return tenant.postalAddress === undefined
    ? null
    : { ...tenant.postalAddress };
}

/** Where a contract's letters go: where the files say, else to the tenant's home, else to what is let. */
export function mailToOf(
  { dwelling, contract, ...addressees }: Addressees & {
    contract: Contract;
    /** The tenant's home, where the contract is for something else. */
    dwelling: Contract | null;
  },
): MailTo {
  const { address, postcode, city } = dwelling ?? contract;
  return statedMailTo(addressees) ?? { address, postcode, city };
}
