import { latestIssuedMonth } from "../../domain/documents/notice_days.ts";
import { areFilesStale } from "../../domain/import_mark.ts";
import type { MailMessage } from "../../domain/mail_message.ts";
import { MAIL_PRIORITIES } from "../../domain/mail_priority.ts";
import { type Month, parisDay } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import {
  type IssueTask,
  type PrintTask,
  type SurveyTask,
  taskOf,
} from "../../domain/office/notice_task.ts";
import { readBytes } from "../../store/delivery_bytes.ts";
import { keys } from "../../store/keys.ts";
import { listLastMails } from "../../store/outbox.ts";
import { listValues, readValue } from "../../store/store.ts";
import { readImportMark } from "../documents/refuse_stale_files.ts";
import { transact } from "../../store/transaction.ts";
import type { Staff } from "../../domain/office/staff.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

/** Mails that are looked through for those of notices. */
const LOOKED_AT = 1_000;

/** The month's notices as the office sees them. */
export interface NoticesPage {
  month: Month;
  /** The portal issues; false: the landlord's software does. */
  isOurs: boolean;
  /** What the landlord's files say is too old to demand a month from. */
  isStale: boolean;
  survey: SurveyTask | null;
  issue: IssueTask | null;
  print: PrintTask | null;
  /** Mails of notices that wait, and those that never leave: of the last thousand of each. */
  mailsWaiting: number;
  deadMails: ContractRef[];
}

/** Reads what the page shows: a few records, whatever the number of contracts. */
export async function readNoticesPage(
  services: Pick<Services, "store" | "now" | "landlord">,
): Promise<NoticesPage> {
  const { store, now, landlord } = services;
  const [survey, issue, print, mark, dead] = await Promise.all([
    readValue(store, keys.noticeTask("survey")),
    readValue(store, keys.noticeTask("issue")),
    readValue(store, keys.noticeTask("print")),
    readImportMark(services),
    listValues(store, keys.deadMails<MailMessage>(), { limit: LOOKED_AT }),
  ]);
  const isOurs = landlord.rentBooks === "portail";
  return {
    month: latestIssuedMonth(landlord, parisDay(now())),
    isOurs,
    isStale: isOurs && areFilesStale(mark, landlord, now()),
    survey: taskOf("survey", survey),
    issue: taskOf("issue", issue),
    print: taskOf("print", print),
    mailsWaiting: await countWaiting(services),
    deadMails: dead.flatMap(({ message }) =>
      message.kind === "notice_ready" ? [message.contract] : []
    ),
  };
}

async function countWaiting(
  { store }: Pick<Services, "store">,
): Promise<number> {
  let count = 0;
  for (const priority of MAIL_PRIORITIES) {
    const mails = await listLastMails<MailMessage>(store, priority, LOOKED_AT);
    count += mails.filter(({ message }) => message.kind === "notice_ready")
      .length;
  }
  return count;
}

/** A print file by its name; that it was taken is in the journal. Null where there is none, or its week is over. */
export async function downloadPrintFile(
  services: Pick<Services, "store" | "now" | "newId">,
  staff: Staff,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { store } = services;
  const task = taskOf(
    "print",
    await readValue(store, keys.noticeTask("print")),
  );
  const file = task?.files.find((one) => one.name === name);
  const bytes = file === undefined ? null : await readBytes(store, file.kept);
  if (bytes === null) return null;
  await transact(store, (tx) => {
    putJournal(tx, services, {
      who: staffActor(staff),
      act: "print_file_downloaded",
      tenantNumber: null,
      before: {},
      after: { file: name },
    });
  });
  return bytes;
}
