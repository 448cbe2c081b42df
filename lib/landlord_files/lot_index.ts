import type { TenantNumber } from "../domain/references.ts";
import type { FileName } from "./columns.ts";
import { ContractIndex, NOWHERE } from "./contract_index.ts";
import { TwinHash } from "./hash_bytes.ts";
import { KeyMap } from "./key_map.ts";
import type { Header } from "./read_header.ts";
import {
  contractDigits,
  hashIdentifier,
  NO_NUMBER,
  tenantDigits,
} from "./record_keys.ts";
import type { ScannedRecord } from "./scanned_record.ts";

/** The place of a row whose contract cannot be read. */
export const UNREADABLE = -2;

/** The place of a notice whose contract `contrats.csv` lacks, and of its lines: it is told of once. */
export const STRAY = -3;

/** Which rows belong to which contracts, in numbers: no row and hardly a text is kept. */
export class LotIndex {
  readonly contracts = new ContractIndex();
  /** The place of each notice's contract. */
  readonly notices = new KeyMap();
  readonly #tenants = new Set<number>();
  /** The places of the contracts that name a tenant. */
  readonly #naming = new Map<number, number[]>();
  readonly #hash = new TwinHash();

  /** Whether `locataires.csv` has a tenant. */
  has(number: TenantNumber): boolean {
    return this.#tenants.has(Number(number));
  }

  /** Notes that `locataires.csv` has a tenant. */
  addTenant(digits: number): void {
    this.#tenants.add(digits);
  }

  /** Notes that a contract names a tenant. */
  addNaming(digits: number, place: number): void {
    const places = this.#naming.get(digits);
    if (places === undefined) this.#naming.set(digits, [place]);
    else if (!places.includes(place)) places.push(place);
  }

  /** The contracts that a row of a file belongs to; `NOWHERE` or `UNREADABLE` alone where there is none. */
  placer(
    file: FileName,
    { places }: Header,
  ): (record: ScannedRecord) => readonly number[] {
    const column = KEY_COLUMNS[file] ?? "contrat";
    const cell = places.get(column);
    if (cell === undefined) return () => [];
    if (column === "numero_locataire") {
      return (record) => {
        const digits = tenantDigits(record, cell);
        if (digits === NO_NUMBER) return [UNREADABLE];
        return this.#naming.get(digits) ?? [NOWHERE];
      };
    }
    // One list for all rows: it is good until the next one.
    const found = [NOWHERE];
    return (record) => {
      found[0] = column === "avis"
        ? this.#noticePlace(record, cell)
        : this.#contractPlace(record, cell);
      return found;
    };
  }

  #contractPlace(record: ScannedRecord, cell: number): number {
    const digits = contractDigits(record, cell);
    return digits === NO_NUMBER ? UNREADABLE : this.contracts.placeOf(digits);
  }

  #noticePlace(record: ScannedRecord, cell: number): number {
    return hashIdentifier(this.#hash, record, cell)
      ? this.notices.get(this.#hash)
      : UNREADABLE;
  }
}

/** What says to which contract a row belongs, where it is not `contrat`. */
const KEY_COLUMNS: Partial<Record<FileName, string>> = {
  "locataires.csv": "numero_locataire",
  "comptes.csv": "numero_locataire",
  "avis_lignes.csv": "avis",
};
