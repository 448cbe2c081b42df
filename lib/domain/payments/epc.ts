import { assert } from "../assert.ts";
import type { Cents } from "../money.ts";
import { buildRfReference, type ContractRef } from "../references.ts";
import type { TransferAccount } from "./transfer_account.ts";

/** The most that a transfer by this code may be. */
const MAX_CENTS: Cents = 99_999_999_999;
const MAX_BYTES = 331;

/**
 * What an EPC QR says (EPC069-12, version 002): a SEPA credit transfer to the landlord with the contract's
 * RF reference. Lines end with LF, nothing after the last. @throws when there is nothing to pay
 */
export function buildEpcPayload(
  { name, iban, bic }: TransferAccount,
  contract: ContractRef,
  amountCents: Cents,
): string {
  assert(
    amountCents > 0 && amountCents <= MAX_CENTS,
    "a transfer's code needs an amount to pay",
  );
  const euros = `${Math.floor(amountCents / 100)}.${
    String(amountCents % 100).padStart(2, "0")
  }`;
  const lines = [
    ...["BCD", "002", "1", "SCT", bic],
    [...name].slice(0, 70).join(""),
    iban,
    `EUR${euros}`,
    "",
    buildRfReference(contract),
  ];
  const payload = lines.join("\n");
  assert(
    new TextEncoder().encode(payload).length <= MAX_BYTES,
    `a transfer's code holds at most ${MAX_BYTES} bytes`,
  );
  return payload;
}
