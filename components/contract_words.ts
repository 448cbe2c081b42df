import type { Contract } from "../lib/domain/tenant.ts";
import { useText } from "./use_text.ts";
import { CONTRACT_KINDS } from "../lib/text/contract_words.ts";

/** A contract in one line: `Logement – L/0039000204`. */
export function contractTitle(
  { kind, contract }: Pick<Contract, "kind" | "contract">,
): string {
  const { t } = useText();
  return `${t(CONTRACT_KINDS[kind])} – ${contract}`;
}

/** Where a contract's home is, in one line. */
export function contractAddress(
  { address, postcode, city }: Contract,
): string {
  return `${address}, ${postcode} ${city}`;
}
