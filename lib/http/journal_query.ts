import { parseDay } from "../domain/period.ts";
import { parseTenantNumber } from "../domain/references.ts";
import { JOURNAL_NAMES as NAMES } from "../text/form_names.ts";
import { readQuery } from "./forms.ts";
import type { JournalQuery } from "../usecases/office/read_journal.ts";

/** What the filter of the journal was given, and what of it cannot be read. */
export interface TypedJournalQuery {
  typed: { day: string; person: string; tenant: string };
  query: JournalQuery;
  faults: ("day" | "tenant")[];
}

/** Longest part of an address that is looked at. */
const LONGEST = 254;

/** Reads the filter of the journal out of an address. */
export function readJournalQuery(url: URL): TypedJournalQuery {
  const said = (name: string) => readQuery(url, name).slice(0, LONGEST).trim();
  const typed = {
    day: said(NAMES.day),
    person: said(NAMES.person),
    tenant: said(NAMES.tenant),
  };
  const before = said(NAMES.before);
  const query = {
    day: parseDay(typed.day),
    person: typed.person === "" ? null : typed.person,
    tenantNumber: parseTenantNumber(typed.tenant),
    before: /^[0-9A-Za-z]{26}$/.test(before) ? before : null,
  };
  const faults: TypedJournalQuery["faults"] = [];
  if (typed.day !== "" && query.day === null) faults.push("day");
  if (typed.tenant !== "" && query.tenantNumber === null) faults.push("tenant");
  return { typed, query, faults };
}
