import {
  checkOpenings,
  isInBooks,
} from "../../domain/ledger/check_openings.ts";
import { identifierOf } from "../../domain/ledger/identifiers.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import {
  type Clash,
  type MatchedRows,
  matchRows,
  type Pair,
} from "../../domain/ledger/match_rows.ts";
import { rentBooksFault } from "../../domain/exchange/rent_books.ts";
import { formatDecimal } from "../../domain/money.ts";
import type { Fault, FaultReason } from "../../landlord_files/fault.ts";
import { keys } from "../../store/keys.ts";
import { readValues, type Store } from "../../store/store.ts";
import { recognizeDecided } from "./recognize_decided.ts";
import { type ConfirmedRow, recognizeOwn } from "./recognize_own.ts";
import type { HeldRow, Taking } from "./plan_contract.ts";

/** What is to be written to the accounts of a contract. */
export interface PlannedEntries {
  fresh: HeldRow[];
  undone: Entry[];
  /** Corrected in place, some of them under another identifier. */
  corrected: Pair<HeldRow>[];
  confirmed: ConfirmedRow<HeldRow>[];
  unconfirmed: Entry[];
  /** How many came under another spelling of their number. */
  respelled: number;
}

/** Works out what rows change of a contract's accounts, or why they are set aside. */
export async function planEntries(
  store: Store,
  booked: readonly Entry[],
  rows: readonly HeldRow[],
  taking: Taking,
): Promise<
  | { ok: true; entries: PlannedEntries }
  /** `unclear`: rows of which a person may say what they are. */
  | { ok: false; faults: Fault[]; unclear: HeldRow[] }
> {
  const openings = checkOpenings(booked, rows, taking);
  const matched = matchRows(booked, openings.entries, taking);
  const rents = matchRents(booked, matched.fresh, taking);
  const open = new Set(matched.unconfirmed);
  const restated = (found: Parameters<typeof listRestated>[1]) =>
    listRestated(matched.unconfirmed, found);
  const own = await recognizeDecided(
    store,
    booked,
    rents.left,
    open,
    (found) => [...found.unclear, ...restated(found)],
  );
  const unclear = [
    ...own.unclear,
    ...restated(own).filter((row) => !own.foreign.has(row)),
  ];
  const faults = [
    ...openings.differing.map(({ row, heldCents }) =>
      refuse(row, "montant", "opening_differs", {
        value: formatDecimal(row.posting.amountCents),
        wanted: formatDecimal(heldCents),
      })
    ),
    ...matched.clashes.map(bookedOtherwise),
    ...resemblances(matched),
    ...await listElsewhere(store, matched.fresh, taking),
    ...rents.faults,
    ...unclear.map((row) => refuse(row, "identifiant", "payment_unclear")),
  ];
  if (faults.length > 0) return { ok: false, faults, unclear };
  const late = await recognizeLate(
    store,
    booked.filter((entry) => !own.confirmed.some((one) => one.entry === entry)),
    matched,
    open,
  );
  const doubled = new Set(late.map(({ row }) => row));
  return {
    ok: true,
    entries: {
      fresh: own.fresh,
      undone: [
        ...matched.undone,
        ...knownRows(matched)
          .filter(({ row }) => doubled.has(row)).map(({ entry }) => entry),
      ],
      corrected: [
        ...[...matched.reworded, ...matched.renamed]
          .filter(({ row }) => !doubled.has(row)),
        ...matched.booked.filter(isRedated),
      ],
      confirmed: [...rents.confirmed, ...own.confirmed, ...late],
      unconfirmed: matched.unconfirmed.filter((entry) =>
        !own.confirmed.some((one) => one.entry === entry)
      ),
      respelled: matched.respelled,
    },
  };
}

/** Rows of an increment whose identifier another contract has; a lot moves them, the other contract's rows say so. */
async function listElsewhere(
  store: Store,
  rows: readonly HeldRow[],
  { isLot, isFirst }: Taking,
): Promise<Fault[]> {
  if (isLot || isFirst) return [];
  const places = await readValues(
    store,
    rows.map(({ posting }) => keys.imported(identifierOf(posting))),
  );
  return rows.flatMap((row, i): Fault[] => {
    const wanted = places.at(i)?.contract ?? row.contract;
    const value = row.contract;
    return wanted === value
      ? []
      : [refuse(row, "contrat", "booked_otherwise", { value, wanted })];
  });
}

/**
 * Rents among new rows. Where the portal books them, the file brings none; where the landlord does, a month that the
 * portal had booked before is the same rent.
 */
function matchRents(
  booked: readonly Entry[],
  rows: readonly HeldRow[],
  { landlord }: Taking,
) {
  const left: HeldRow[] = [];
  const confirmed: ConfirmedRow<HeldRow>[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const { nature, month, amountCents } = row.posting;
    const isRent = nature === "quittancement" && month !== null;
    const fault = rentBooksFault(row.posting, landlord);
    const ours = booked.find((one) =>
      one.cause.kind === "rent" && one.cause.month === month &&
      one.holder === row.holder
    );
    if (fault !== null) {
      const what = { value: month ?? "", wanted: landlord.firstMonth };
      faults.push(refuse(row, "nature", fault, what));
    } else if (!isRent || ours === undefined) left.push(row);
    else if (ours.amountCents === amountCents) {
      confirmed.push({ row, entry: ours, by: "sum_and_day" });
    } else {
      faults.push(refuse(row, "montant", "rent_differs", {
        value: formatDecimal(amountCents),
        wanted: formatDecimal(ours.amountCents),
      }));
    }
  }
  return { left, confirmed, faults };
}

/** Rows that have an entry, whatever changed of their words or names. */
function knownRows(
  { booked, reworded, renamed }: MatchedRows<HeldRow>,
): Pair<HeldRow>[] {
  return [...booked, ...reworded, ...renamed];
}

/** Whether files date a payment of ours otherwise than when they confirmed it. */
function isRedated({ row, entry: { confirmedOn } }: Pair<HeldRow>): boolean {
  return confirmedOn !== undefined && confirmedOn !== row.posting.date;
}

/**
 * Rows that had one of our payments and now say another sum under the same name: the bank knows what was paid, so that
 * a person must look, unless they name another payment.
 */
function listRestated(
  unconfirmed: readonly Entry[],
  { fresh, confirmed }: {
    fresh: HeldRow[];
    confirmed: ConfirmedRow<HeldRow>[];
  },
): HeldRow[] {
  const found = new Set(confirmed.map(({ entry }) => entry));
  const names = new Set(
    unconfirmed.filter((entry) =>
      entry.cause.kind === "payment" && !found.has(entry)
    ).map(({ confirmedBy }) => confirmedBy),
  );
  return fresh.filter(({ posting }) => names.has(identifierOf(posting)));
}

/**
 * Rows that were booked before they could be known for ours: the bank's word of the same movement came later, or the
 * row did not say it then. It stands twice since. Only what is beyond doubt is taken for that.
 */
async function recognizeLate(
  store: Store,
  booked: readonly Entry[],
  matched: MatchedRows<HeldRow>,
  open: ReadonlySet<Entry>,
): Promise<ConfirmedRow<HeldRow>[]> {
  const own = booked.filter((entry) => !isInBooks(entry));
  const rows = knownRows(matched)
    .filter(({ row, entry }) =>
      entry.cause.kind === "import" &&
      own.some(({ amountCents, postedAt }) =>
        amountCents === entry.amountCents &&
        (row.stated.reference !== null || postedAt > entry.postedAt)
      )
    ).map(({ row }) => row);
  if (rows.length === 0) return [];
  const { confirmed } = await recognizeOwn(store, booked, rows, open);
  return confirmed;
}

function resemblances(
  { resembling, twins }: MatchedRows<HeldRow>,
): Fault[] {
  return [
    ...resembling.map(({ row, entry }): [HeldRow, string] => [
      row,
      entry.cause.kind === "import"
        ? entry.cause.identifier
        : entry.confirmedBy ?? "",
    ]),
    ...twins.map(([row, twin]): [HeldRow, string] => [
      row,
      identifierOf(twin.posting),
    ]),
  ].map(([row, wanted]) =>
    refuse(row, "identifiant", "zeros_dropped", {
      value: identifierOf(row.posting),
      wanted,
    })
  );
}

function bookedOtherwise({ row, entry, match }: Clash<HeldRow>): Fault {
  const { contract, posting } = row;
  switch (match) {
    case "other_contract":
      return refuse(row, "contrat", "booked_otherwise", {
        value: contract,
        wanted: entry.contract,
      });
    case "other_day":
      return refuse(row, "date", "booked_otherwise", {
        value: posting.date,
        wanted: entry.date,
      });
    case "other_amount":
      return refuse(row, "montant", "booked_otherwise", {
        value: formatDecimal(posting.amountCents),
        wanted: formatDecimal(entry.amountCents),
      });
  }
}

function refuse(
  { line, contract }: HeldRow,
  column: string,
  reason: FaultReason,
  what: { value?: string; wanted?: string } = {},
): Fault {
  return { file: "ecritures.csv", line, column, reason, contract, ...what };
}
