import { FILE_NAMES, type FileName } from "./columns.ts";
import type { FaultList } from "./fault.ts";
import { TwinHash } from "./hash_bytes.ts";
import { KeyMap, NO_VALUE } from "./key_map.ts";
import { type Limits, TEXT_MAX } from "./limits.ts";
import { LotIndex, STRAY, UNREADABLE } from "./lot_index.ts";
import { makeRow } from "./make_row.ts";
import { copyRecord, type RawRecord } from "./parse_records.ts";
import { readContract, readTenantNumber } from "./read_fields.ts";
import type { Header } from "./read_header.ts";
import { readIdentifier } from "./read_text.ts";
import {
  contractAt,
  contractDigits,
  hashIdentifier,
  NO_NUMBER,
  tenantDigits,
} from "./record_keys.ts";
import { cellOf, contractOf, refuse } from "./row.ts";
import type { ScannedRecord } from "./scanned_record.ts";
import { hashUnique, ownerOf, UNIQUE } from "./unique_columns.ts";

/** What a contract is told of when another one has its identifier: it is read anew once that is over. */
const CONFLICT = "conflict";

/** What is learned of the rows of all files while they go by once. */
export class RowSurvey {
  readonly index = new LotIndex();
  /** Identifiers that rows of more than one contract seem to have, by their hashes, a file each. */
  readonly repeated = new Map<FileName, KeyMap>();
  /** Rows that no contract reads: they are few, or small. */
  readonly kept: Record<
    "lot.csv" | "locataires.csv" | "comptes.csv",
    RawRecord[]
  > = { "lot.csv": [], "locataires.csv": [], "comptes.csv": [] };
  readonly #hash = new TwinHash();
  readonly #faults: FaultList;
  readonly #stray: FaultList;

  readonly #maxStray: number;

  constructor(
    { faults, stray }: { faults: FaultList; stray: FaultList },
    limits: Limits,
  ) {
    this.#faults = faults;
    this.#stray = stray;
    this.#maxStray = limits.faults;
  }

  /** Takes the rows of a file. */
  taker(file: FileName, header: Header): (record: ScannedRecord) => void {
    switch (file) {
      case "lot.csv":
      case "comptes.csv":
        return (record) => void this.kept[file].push(copyRecord(record));
      case "locataires.csv":
        return this.#tenantTaker(header);
      default:
        return this.#contractTaker(file, header);
    }
  }

  /** Counts something to every contract. */
  noteAll(text: string): void {
    const { contracts } = this.index;
    this.#hash.takeText(text, 0);
    for (const place of contracts.refs.keys()) {
      contracts.note(place, this.#hash, 0);
    }
  }

  /** Counts to a contract that another one has an identifier of its. */
  noteConflict(place: number): void {
    this.#hash.takeText(CONFLICT, 0);
    this.index.contracts.note(place, this.#hash, 0);
  }

  #tenantTaker(header: Header): (record: ScannedRecord) => void {
    const cell = header.places.get("numero_locataire");
    if (cell === undefined) return () => {};
    const placesOf = this.index.placer("locataires.csv", header);
    return (record) => {
      const digits = tenantDigits(record, cell);
      if (digits === NO_NUMBER) {
        return this.#refuse("locataires.csv", record, header, this.#stray);
      }
      this.index.addTenant(digits);
      for (const place of placesOf(record)) {
        if (place >= 0) this.#note("locataires.csv", place, record);
        else this.kept["locataires.csv"].push(copyRecord(record));
      }
    };
  }

  #contractTaker(
    file: FileName,
    header: Header,
  ): (record: ScannedRecord) => void {
    const placesOf = this.index.placer(file, header);
    const begin = this.#beginner(file, header);
    const claim = this.#claimer(file, header);
    return (record) => {
      begin(record);
      for (const place of placesOf(record)) {
        if (place === UNREADABLE) {
          this.#refuse(file, record, header, this.#faults);
        } else if (place >= 0) {
          this.#note(file, place, record);
          claim(record, place);
        } else if (place !== STRAY) this.#noteStray(file, record, header);
      }
    };
  }

  /** What the files say of contracts and of who is named for them, before their rows are placed. */
  #beginner(file: FileName, { places }: Header): (row: ScannedRecord) => void {
    const contract = places.get("contrat");
    const tenant = places.get("numero_locataire");
    const { contracts } = this.index;
    const isList = file === "contrats.csv";
    if (contract === undefined || tenant === undefined) return () => {};
    if (!isList && file !== "titulaires.csv") return () => {};
    return (record) => {
      const digits = contractDigits(record, contract);
      const ref = isList ? contractAt(record, contract) : null;
      const place = ref === null
        ? contracts.placeOf(digits)
        : contracts.add(digits, ref);
      const named = tenantDigits(record, tenant);
      if (place >= 0 && named !== NO_NUMBER) {
        this.index.addNaming(named, place);
      }
    };
  }

  /** Notes to whom an identifier belongs, and which ones seem to belong to two. */
  #claimer(
    file: FileName,
    header: Header,
  ): (record: ScannedRecord, place: number) => void {
    const unique = UNIQUE[file];
    const cell = header.places.get(unique?.column ?? "");
    if (unique === undefined || cell === undefined) return () => {};
    const claims = file === "avis.csv" ? this.index.notices : new KeyMap();
    const repeated = new KeyMap();
    this.repeated.set(file, repeated);
    return (record, place) => {
      if (!hashUnique(this.#hash, unique, record, cell)) return;
      const owner = ownerOf(unique, header, record, place);
      const holder = claims.add(this.#hash, owner);
      if (holder === NO_VALUE || holder === owner) return;
      repeated.add(this.#hash, 0);
    };
  }

  #note(file: FileName, place: number, record: ScannedRecord) {
    const { bytes, start, end } = record;
    this.#hash.take(bytes, start, end, FILE_NAMES.indexOf(file) + 1);
    this.index.contracts.note(place, this.#hash, end - start);
  }

  /** Names why nobody can say whom a row is about. */
  #refuse(
    file: FileName,
    record: ScannedRecord,
    header: Header,
    faults: FaultList,
  ) {
    const { line } = record;
    const row = makeRow({ file, line }, record.texts(), header, faults);
    if (!row.isWellFormed) return;
    if (file === "locataires.csv") readTenantNumber(row);
    else if (file === "avis_lignes.csv") {
      readIdentifier(row, "avis", TEXT_MAX.identifier);
    } else readContract(row);
  }

  #noteStray(file: FileName, record: ScannedRecord, header: Header) {
    const id = header.places.get("avis");
    if (file === "avis.csv" && id !== undefined) {
      hashIdentifier(this.#hash, record, id);
      this.index.notices.add(this.#hash, STRAY);
    }
    if (this.#stray.listed.length >= this.#maxStray) return;
    const { line } = record;
    const row = makeRow({ file, line }, record.texts(), header, this.#stray);
    const isLine = file === "avis_lignes.csv";
    const column = isLine ? "avis" : "contrat";
    const value = isLine ? cellOf(row, column) : contractOf(row) ?? "";
    refuse(row, column, isLine ? "unknown_notice" : "unknown_contract", {
      value,
    });
  }
}
