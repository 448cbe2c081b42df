import type { Landlord } from "../landlord.ts";
import { dayOfMonth, firstDayOf, type Month } from "../month.ts";
import { printedCivility } from "../names.ts";
import { transferAccount } from "../payments/transfer_account.ts";
import { buildRfReference } from "../references.ts";
import type { Contract, Tenant } from "../tenant.ts";
import { mailToOf } from "./mail_to.ts";
import type { Notice } from "./notice.ts";

/** Whom and what a notice is for, whoever makes it. */
export interface FrameSource {
  contract: Contract;
  /** The tenant's home, where the contract is for something else; null where there is none. */
  dwelling: Contract | null;
  /** Who looks after the tenant's affairs; absent or null: nobody. */
  guardian?: Tenant | null;
  tenant: Tenant | null;
  landlord: Pick<
    Landlord,
    | "name"
    | "address"
    | "phone"
    | "email"
    | "iban"
    | "bic"
    | "color"
    | "logo"
  >;
  month: Month;
  code: string;
  quittanceCode: string;
  paperless: boolean;
  site: string;
}

/** All of a notice but its days and its money. */
type NoticeFrame = Pick<
  Notice,
  | "v"
  | "contract"
  | "tenantNumber"
  | "month"
  | "period"
  | "landlord"
  | "tenant"
  | "home"
  | "mailTo"
  | "rfReference"
  | "code"
  | "quittanceCode"
  | "paperless"
  | "site"
>;

/** What a notice says of landlord, tenant and home; or what of them is missing. */
export function frameOf(
  source: FrameSource,
): NoticeFrame | "no_tenant" | "no_address" {
  const { contract, tenant, month } = source;
  if (tenant === null || tenant.surname.trim() === "") return "no_tenant";
  const address = [contract.address, contract.postcode, contract.city];
  if (address.some((part) => part.trim() === "")) return "no_address";
  const { address: lines, phone, email, color, logo } = source.landlord;
  const account = transferAccount(source.landlord, contract);
  return {
    v: 1,
    contract: contract.contract,
    tenantNumber: contract.tenantNumber,
    month,
    period: periodOf(contract, month),
    landlord: { ...account, address: lines, phone, email, color, logo },
    tenant: {
      civility: printedCivility(tenant.civility),
      firstName: tenant.firstName,
      surname: tenant.surname,
    },
    home: {
      kind: contract.kind,
      number: contract.homeNumber,
      address: contract.address,
      postcode: contract.postcode,
      city: contract.city,
    },
    mailTo: mailToOf({ ...source, tenant, guardian: source.guardian ?? null }),
    rfReference: buildRfReference(contract.contract),
    code: source.code,
    quittanceCode: source.quittanceCode,
    paperless: source.paperless,
    site: source.site,
  };
}

/** The days of a month on which a lease ran; of one that had no day in it, the whole month. */
function periodOf({ startsOn, endsOn }: Contract, month: Month) {
  const first = firstDayOf(month);
  const last = dayOfMonth(month, 31);
  const from = startsOn > first ? startsOn : first;
  const to = endsOn !== null && endsOn < last ? endsOn : last;
  return from <= to ? { from, to } : { from: first, to: last };
}
