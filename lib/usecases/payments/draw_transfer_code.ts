import { buildEpcPayload } from "../../domain/payments/epc.ts";
import { parseAmount } from "../../domain/money.ts";
import type { User } from "../../domain/account/user.ts";
import { buildQrSvg } from "../../notices/qr_code.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";

/** The code of a transfer for one of the tenant's contracts, as SVG; null for another's, or an amount that is none. */
export async function drawTransferCode(
  services: Services,
  user: User,
  contract: string,
  amount: string,
): Promise<string | null> {
  const cents = parseAmount(amount);
  if (!cents.ok) return null;
  const own = await findOwnContract(services, user, contract);
  if (own === null) return null;
  return buildQrSvg(
    buildEpcPayload(services.landlord, own.contract, cents.cents),
  );
}
