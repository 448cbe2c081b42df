import { isLotName, type LotName } from "../../lib/domain/exchange/lot.ts";
import { isPaymentId, type PaymentId } from "../../lib/domain/ids.ts";
import {
  type ContractRef,
  parseContractRef,
} from "../../lib/domain/references.ts";

/** The contract of ten digits. */
export function contractOf(digits: string): ContractRef {
  const ref = parseContractRef(digits);
  if (ref === null) throw new Error(`Cannot name a contract "${digits}"`);
  return ref;
}

/** The lot of a name. */
export function lotOf(name: string): LotName {
  if (!isLotName(name)) throw new Error(`Cannot name a lot "${name}"`);
  return name;
}

/** The payment that a path or a form names. */
export function paymentOf(id: string | undefined): PaymentId {
  if (id === undefined || !isPaymentId(id)) {
    throw new Error(`Cannot name a payment "${id}"`);
  }
  return id;
}
