import {
  parseBankDay,
  readJournalName,
} from "../../lib/landlord_files/bank_journal.ts";
import {
  foldColumn,
  isUnpaidColumn,
} from "../../lib/landlord_files/journal_columns.ts";
import { parseBankFile } from "../../lib/landlord_files/parse_bank_file.ts";
import { parseBankOperations } from "../../lib/landlord_files/parse_bank_operations.ts";
import {
  isJournal,
  readBankJournal,
} from "../../lib/landlord_files/read_bank_journal.ts";
import { parseNotification } from "../../lib/scellius/notification.ts";
import { readNotification } from "../../lib/scellius/read_notification.ts";
import {
  readBookable,
  readParkedWords,
} from "../../lib/scellius/read_parked.ts";
import { createRestClient } from "../../lib/scellius/rest_client.ts";

type Parser = (text: string) => unknown;

const encoder = new TextEncoder();
const FORM = "application/x-www-form-urlencoded";

const fields = (text: string) =>
  new Map(
    ["hash", "amount", "order_id", "trans_id", "trans_date", "trans_uuid"]
      .map((name) => [`vads_${name}`, text]),
  );
const KEY = "1122334455667788";
const parkedOf = (text: string) => ({
  // As much of it as a notification may have.
  body: new URLSearchParams([...fields(text.slice(0, 3_000))]).toString(),
  reasons: [],
});

/** What the bank tells. */
export const BANK: Record<string, Parser> = {
  parseNotification: (text) =>
    parseNotification(encoder.encode(text.slice(0, 16_000)), FORM, KEY),
  "parseNotification, its type": (text) =>
    parseNotification(encoder.encode("a=b"), FORM + text, KEY),
  readNotification: (text) =>
    readNotification(fields(text), { siteId: "12345678", mode: "TEST" }),
  readBookable: (text) => readBookable(parkedOf(text), "x"),
  readParkedWords: (text) => readParkedWords(parkedOf(text)),
  parseBankFile: (text) =>
    parseBankFile(encoder.encode(text), readJournalName("banque.csv")),
  parseBankOperations: (text) => parseBankOperations(encoder.encode(text)),
  isJournal,
  readBankJournal: (text) => {
    const cells = text.slice(0, 1_000);
    const row = `TRANSACTION;${cells};${cells};${cells}`;
    const journal = `TITRE;${cells};${cells};TABLE_V4;\n` +
      `ENTETE;ORDER_ID;TRANSACTION_TYPE;AMOUNT;\n${row}\n${text}\nFIN;1;\n`;
    return readBankJournal(journal, readJournalName("JT_S_12345678_261125"));
  },
  readJournalName,
  parseBankDay,
  foldColumn,
  isUnpaidColumn,
};

/** Reads answers of the bank's REST interface, which a server of ours gives. */
export function askRestClient(url: string): Promise<unknown> {
  const rest = { url, password: "testpassword" };
  return createRestClient({ siteId: "12345678", mode: "TEST", rest })
    .readOrder("a");
}
