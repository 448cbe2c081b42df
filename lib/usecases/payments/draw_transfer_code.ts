import { buildEpcPayload } from "../../domain/payments/epc.ts";
import { parseAmount } from "../../domain/money.ts";
import type { User } from "../../domain/account/user.ts";
import { transferAccount } from "../../domain/payments/transfer_account.ts";
import { buildQrSvg } from "../../notices/qr_code.ts";
import { readReadableNotice } from "../documents/read_notices.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";

/** What a tenant asks the code of a transfer for, as typed. */
interface AskedCode {
  contract: string;
  amount: string;
  /** Of a notice of his, whose account it is to name; empty: today's. */
  month: string;
}

/** The code of a transfer for one of the tenant's contracts, as SVG; null for another's, or an amount that is none. */
export async function drawTransferCode(
  services: Services,
  user: User,
  { contract, amount, month }: AskedCode,
): Promise<string | null> {
  const cents = parseAmount(amount);
  if (!cents.ok) return null;
  const own = await findOwnContract(services, user, contract);
  if (own === null) return null;
  const asked = month === ""
    ? null
    : await readReadableNotice(services, user, { contract, month });
  const account = asked?.notice.landlord ??
    transferAccount(services.landlord, own);
  return buildQrSvg(buildEpcPayload(account, own.contract, cents.cents));
}
