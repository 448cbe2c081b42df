import { isPaymentId, type PaymentId } from "../../domain/ids.ts";
import type { Staff } from "../../domain/office/staff.ts";
import {
  readJournalName,
  type UnpaidLine,
} from "../../landlord_files/bank_journal.ts";
import type { BankOperation } from "../../landlord_files/bank_operation.ts";
import {
  parseBankFile,
  type ParsedBankFile,
  refuseBankFile,
} from "../../landlord_files/parse_bank_file.ts";
import { transact } from "../../store/transaction.ts";
import { shortDate } from "../../text/format.ts";
import { french } from "../../text/french.ts";
import {
  operationFaultLine,
  ourLine,
  pairLine,
  theirLine,
} from "../../text/operation_words.ts";
import { journalLines, unpaidWords } from "../../text/unpaid_words.ts";
import { sendQueuedMail } from "../queue_mail.ts";
import { reconcileOperations } from "../payments/reconcile_operations.ts";
import { isUnplaced, takeUnpaid } from "../payments/take_unpaid.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

/** A file as it came. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** What a row of a report is about. */
export type BankRowKind =
  | "ours_only"
  | "theirs_only"
  | "differing"
  | "unplaced"
  | "charged_back"
  | "known";

/** A row of the report: in words, with the payment that it is about where we have one. */
export interface BankRow {
  kind: BankRowKind;
  words: string;
  paymentId: PaymentId | null;
}

/** What one file came to. */
export interface BankReport {
  name: string;
  /** Why it was refused; empty where it was taken. */
  faults: string[];
  /** What to know before the figures. */
  notes: string[];
  /** The first ones; `more` is how many there would be beside them. */
  rows: BankRow[];
  more: number;
}

/** Rows and faults of a file that the page shows. */
const SHOWN = 500;
/** Letters of a file's name that the journal keeps. */
const LONGEST_NAME = 64;

/**
 * Compares files of the bank's with ours, and takes unpaid cards, as the command does. That it was done, and with which
 * files, is in the journal first: what a journal of unpaid cards takes back is a commit a card. The same files again do
 * no harm.
 */
export async function compareBankFiles(
  services: Services,
  staff: Staff,
  files: readonly SentFile[],
): Promise<BankReport[]> {
  await transact(services.store, (tx) => {
    for (const { name } of files) {
      putJournal(tx, services, {
        who: staffActor(staff),
        act: "bank_files_compared",
        tenantNumber: null,
        before: {},
        after: { file: name.slice(0, LONGEST_NAME) },
      });
    }
  });
  const reports: BankReport[] = [];
  for (const file of files) reports.push(await compare(services, file));
  return reports;
}

async function compare(
  services: Services,
  { name, bytes }: SentFile,
): Promise<BankReport> {
  const said = readJournalName(name);
  const file = refuseBankFile(said, services.scellius.mode) ??
    parseBankFile(bytes, said);
  const { faults = [], notes = [], rows = [] } = await resultOf(services, file);
  return {
    name,
    faults: faults.slice(0, SHOWN),
    notes,
    rows: rows.slice(0, SHOWN),
    more: Math.max(0, rows.length - SHOWN) + Math.max(0, faults.length - SHOWN),
  };
}

type Result = Partial<Pick<BankReport, "faults" | "notes" | "rows">>;

async function resultOf(
  services: Services,
  file: ParsedBankFile,
): Promise<Result> {
  switch (file.kind) {
    case "faulty":
      return { faults: file.faults.map(operationFaultLine) };
    case "operations":
      return await reconcile(services, file.operations, true);
    case "journal": {
      const { kind, operations, unpaid } = file.journal;
      const result = kind === "JRI"
        ? await takeBack(services, unpaid)
        : await reconcile(services, operations, kind === "JT");
      const notes = [...journalLines(file.journal), ...result.notes ?? []];
      return { ...result, notes };
    }
  }
}

async function reconcile(
  services: Services,
  operations: readonly BankOperation[],
  isWhole: boolean,
): Promise<Result> {
  const done = await reconcileOperations(services, operations, {}, { isWhole });
  if (done === null) return { notes: [french.t("reconcile-empty")] };
  const { days: { from, to }, equalCount: equal } = done;
  const values = { from: shortDate(from), to: shortDate(to), equal };
  return {
    notes: [french.t("reconcile-days", values)],
    rows: [
      ...done.oursOnly.map((one) =>
        rowOf("ours_only", ourLine(one), one.orderId)
      ),
      ...done.theirsOnly.map((one) => rowOf("theirs_only", theirLine(one), "")),
      ...done.differing.map((one) =>
        rowOf("differing", pairLine(one), one.ours.orderId)
      ),
    ],
  };
}

async function takeBack(
  services: Services,
  unpaid: readonly UnpaidLine[],
): Promise<Result> {
  const taken = await takeUnpaid(services, unpaid);
  sendQueuedMail(services);
  return {
    rows: taken.map((one) => {
      const kind = isUnplaced(one)
        ? "unplaced"
        : one.outcome === "taken"
        ? "charged_back"
        : "known";
      return rowOf(kind, unpaidWords(one), one.payment ?? "");
    }),
  };
}

function rowOf(kind: BankRowKind, words: string, id: string): BankRow {
  const paymentId = isPaymentId(id) ? id : null;
  return { kind, words: words.trim(), paymentId };
}
