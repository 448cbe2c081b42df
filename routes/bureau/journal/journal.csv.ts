import { HttpError } from "fresh";
import { defineOffice } from "@/lib/http/define_office.ts";
import { csvDownload } from "@/lib/http/download.ts";
import { readJournalQuery } from "@/lib/http/journal_query.ts";
import { exportJournal } from "@/lib/usecases/office/read_journal.ts";

export const handler = defineOffice.handlers({
  async GET({ state: { services, staff }, url }) {
    const { query, faults } = readJournalQuery(url);
    if (faults.length > 0) throw new HttpError(400, "journal_filter");
    const lines = await exportJournal(services, staff, query);
    return csvDownload(lines, "journal.csv");
  },
});
