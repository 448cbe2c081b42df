import { bareIban } from "../domain/iban.ts";
import type { FileName } from "./columns.ts";
import type { TwinHash } from "./hash_bytes.ts";
import type { Header } from "./read_header.ts";
import { hashIdentifier, tenantDigits } from "./record_keys.ts";
import type { ScannedRecord } from "./scanned_record.ts";

/** A column whose texts are unique in a file, whatever the contract. */
export interface UniqueColumn {
  column: string;
  /** The same thing in the same letters, however it is written. */
  normalize(text: string): string;
  /** Whether contracts of one tenant may share it: their money finds its way by the reference. */
  isSharedByTenant: boolean;
}

const identifier = (column: string): UniqueColumn => ({
  column,
  normalize: (text) => text.normalize("NFC"),
  isSharedByTenant: false,
});

/** Each file's, where it has one. */
export const UNIQUE: Partial<Record<FileName, UniqueColumn>> = {
  "contrats.csv": {
    column: "iban_virtuel",
    normalize: bareIban,
    isSharedByTenant: true,
  },
  "ecritures.csv": identifier("identifiant"),
  "plans.csv": identifier("plan"),
  "avis.csv": identifier("avis"),
};

/** Hashes what stands in a unique column. False where the cell is empty. */
export function hashUnique(
  hash: TwinHash,
  { isSharedByTenant, normalize }: UniqueColumn,
  record: ScannedRecord,
  cell: number,
): boolean {
  if (!isSharedByTenant) return hashIdentifier(hash, record, cell);
  const text = normalize(record.text(cell));
  hash.takeText(text, 0);
  return text !== "";
}

/** Whose a row is, as a number: no other's row may have the same text. */
export function ownerOf(
  { isSharedByTenant }: UniqueColumn,
  { places }: Header,
  record: ScannedRecord,
  place: number,
): number {
  const tenant = isSharedByTenant ? places.get("numero_locataire") : undefined;
  return tenant === undefined ? place : tenantDigits(record, tenant);
}
