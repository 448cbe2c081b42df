import { foldEmail } from "../../domain/account/email.ts";
import type { StaffId } from "../../domain/ids.ts";
import type { JournalEntry } from "../../domain/journal.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import type { TenantNumber } from "../../domain/references.ts";
import {
  journalCsvHead,
  journalCsvRows,
} from "../../landlord_files/build_journal_csv.ts";
import {
  eachJournalEntry,
  type JournalFilter,
} from "../../store/journal_pages.ts";
import { keys } from "../../store/keys.ts";
import { listValues } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { type JournalLine, journalLine } from "../../text/journal_words.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";

/** Lines of a page of the journal. */
const PAGE_LINES = 50;
/** Lines of the exported file that are written at once. */
const CSV_LINES = 200;

/** Which lines are asked for; a person by the address. Null is all. */
export interface JournalQuery {
  day: IsoDate | null;
  person: string | null;
  tenantNumber: TenantNumber | null;
  /** Only lines older than this one. */
  before: string | null;
}

/** A page of the journal, and where the next one begins; null on the last. */
export interface JournalPage {
  lines: JournalLine[];
  next: string | null;
  /** Addresses that the filter may name. */
  people: string[];
}

/** Reads a page of the journal, newest first. */
export async function readJournal(
  services: Pick<Services, "store">,
  query: JournalQuery,
): Promise<JournalPage> {
  const people = await readPeople(services);
  const found: JournalEntry[] = [];
  for await (const entry of find(services, query, people)) {
    found.push(entry);
    if (found.length > PAGE_LINES) break;
  }
  const lines = found.slice(0, PAGE_LINES).map(people.say);
  return {
    lines,
    next: found.length > PAGE_LINES ? lines.at(-1)?.id ?? null : null,
    people: people.all.map(({ email }) => email).sort(),
  };
}

/** The lines of a filter as `journal.csv`, bit by bit. That it was taken is in the journal first. */
export async function exportJournal(
  services: Services,
  staff: Staff,
  query: JournalQuery,
): Promise<AsyncGenerator<string>> {
  await transact(services.store, (tx) => {
    putJournal(tx, services, {
      who: { kind: "staff", id: staff.id, role: staff.role },
      act: "journal_exported",
      tenantNumber: query.tenantNumber,
      before: {},
      after: query.day === null ? {} : { day: query.day },
    });
  });
  return csvOf(services, query);
}

async function* csvOf(services: Services, query: JournalQuery) {
  const people = await readPeople(services);
  yield journalCsvHead();
  let batch: JournalLine[] = [];
  for await (const entry of find(services, query, people)) {
    batch.push(people.say(entry));
    if (batch.length < CSV_LINES) continue;
    yield journalCsvRows(batch);
    batch = [];
  }
  yield journalCsvRows(batch);
}

interface People {
  all: Staff[];
  /** A line in words. */
  say(entry: JournalEntry): JournalLine;
}

async function readPeople({ store }: Pick<Services, "store">): Promise<People> {
  const all = await listValues(store, keys.allStaff());
  const emails = new Map<string, string>(
    all.map(({ id, email }) => [id, email]),
  );
  return {
    all,
    say: (entry) => journalLine(entry, (id) => emails.get(id) ?? null),
  };
}

async function* find(
  { store }: Pick<Services, "store">,
  { day, person, tenantNumber, before }: JournalQuery,
  people: People,
): AsyncGenerator<JournalEntry> {
  const staffId = person === null ? null : idOf(people.all, person);
  if (person !== null && staffId === null) return;
  const filter: JournalFilter = { day, staffId, tenantNumber, before };
  yield* eachJournalEntry(store, filter);
}

function idOf(all: readonly Staff[], email: string): StaffId | null {
  const folded = foldEmail(email);
  return all.find((one) => foldEmail(one.email) === folded)?.id ?? null;
}
