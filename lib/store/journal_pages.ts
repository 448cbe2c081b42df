import { ulid } from "@std/ulid";
import type { StaffId } from "../domain/ids.ts";
import type { JournalEntry } from "../domain/journal.ts";
import type { Milliseconds } from "../domain/duration.ts";
import { addDays, type IsoDate, parisDay } from "../domain/month.ts";
import type { TenantNumber } from "../domain/references.ts";
import { keys } from "./keys.ts";
import { readValue, type Store } from "./store.ts";

/** Which lines of the journal are looked for; null is all. */
export interface JournalFilter {
  /** The Paris day. */
  day: IsoDate | null;
  staffId: StaffId | null;
  tenantNumber: TenantNumber | null;
  /** Only lines older than the one of this id. */
  before: string | null;
}

/** Letters of a ULID that say when. */
const TIME_LETTERS = 10;

/** Lines of the journal, newest first, read as far as they are asked for. */
export async function* eachJournalEntry(
  store: Store,
  filter: JournalFilter,
): AsyncGenerator<JournalEntry> {
  for await (const entry of eachCandidate(store, filter)) {
    const { day, staffId, tenantNumber } = filter;
    const { who } = entry;
    if (day !== null && parisDay(entry.at) !== day) continue;
    if (tenantNumber !== null && entry.tenantNumber !== tenantNumber) continue;
    if (staffId !== null && (who.kind !== "staff" || who.id !== staffId)) {
      continue;
    }
    yield entry;
  }
}

/** By the index that is the narrowest; all lines where none is asked for. */
async function* eachCandidate(
  store: Store,
  { day, staffId, tenantNumber, before }: JournalFilter,
): AsyncGenerator<JournalEntry> {
  const indexed = tenantNumber !== null
    ? keys.journalEntriesByTenant(tenantNumber)
    : staffId !== null
    ? keys.journalEntriesByStaff(staffId)
    : null;
  const prefix = indexed ?? keys.journalEntries();
  // A Paris day begins up to two hours before the UTC day of its name.
  const start = day === null ? [] : [timeOf(`${addDays(day, -1)}T22:00:00Z`)];
  const ends = [
    ...day === null ? [] : [timeOf(`${addDays(day, 1)}T00:00:00Z`)],
    ...before === null ? [] : [before],
  ].sort();
  const selector: Deno.KvListSelector = {
    start: [...prefix, ...start],
    // Nothing but letters and digits stands in these keys.
    end: [...prefix, ends[0] ?? "\uffff"],
  };
  const listed = store.kv.list<JournalEntry | string>(selector, {
    reverse: true,
  });
  for await (const { value } of listed) {
    if (typeof value !== "string") yield value;
    else {
      const entry = await readValue(store, keys.journalEntry(value));
      if (entry !== null) yield entry;
    }
  }
}

function timeOf(moment: string): string {
  const ms: Milliseconds = Date.parse(moment);
  return ulid(ms).slice(0, TIME_LETTERS);
}
