import type { Landlord } from "../landlord.ts";
import type { Contract } from "../tenant.ts";

/** Whom a transfer pays, and on which account. */
export type TransferAccount = Pick<Landlord, "name" | "iban" | "bic">;

/**
 * Where transfers for a contract go: to an account number of its own where the landlord has given it one, else to the
 * landlord's. A number at another bank has another BIC, which nobody has told: it is left out, as SEPA allows.
 */
export function transferAccount(
  { name, iban, bic }: TransferAccount,
  { virtualIban }: Pick<Contract, "virtualIban">,
): TransferAccount {
  if (virtualIban === undefined) return { name, iban, bic };
  const isSameBank = bankOf(virtualIban) === bankOf(iban);
  return { name, iban: virtualIban, bic: isSameBank ? bic : "" };
}

/** The country and, in a French IBAN, the bank; elsewhere the whole number, since each country counts otherwise. */
function bankOf(iban: string): string {
  return iban.startsWith("FR") ? `FR ${iban.slice(4, 9)}` : iban;
}
