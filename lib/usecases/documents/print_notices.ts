import { netOf } from "../../domain/documents/notice_due.ts";
import type { Month } from "../../domain/month.ts";
import {
  buildPrintIndexCsv,
  type PrintRow,
} from "../../landlord_files/export.ts";
import {
  type Letter,
  noticeOf,
  renderLetters,
} from "../../notices/render_letters.ts";
import { keys } from "../../store/keys.ts";
import { readNotice } from "../../store/notices.ts";
import type { Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { addresseeOf } from "../../text/addressee.ts";
import type { Services } from "../services.ts";
import { drawQuittancePdf } from "./draw_payment_pdfs.ts";
import { listLetters, type PaperLetter } from "./list_letters.ts";
import { readQuittanceOf } from "./read_quittances.ts";

/** Letters that one print file holds at most, unless one envelope holds more. */
const PRINTED_A_FILE = 500;

/** One file for the printer: a part of the letters, or the index of all of them. */
export interface PrintPart {
  /** 1, 2, 3… */
  number: number;
  bytes: Uint8Array;
}

/** What a printing came to. */
export interface Printed {
  notices: number;
  quittances: number;
  envelopes: number;
  parts: number;
  /** `FILE.csv`: which letter is where. */
  index: string;
}

/** A letter that has been read. */
interface ReadLetter {
  paper: PaperLetter;
  letter: Letter;
}

/**
 * Draws the notices of a month that go out on paper, older ones that no printing has taken, and the quittances of
 * months that have been paid since, sorted as the post wants them, an envelope's together, in parts of about 500. The
 * same month gives the same parts, so that an interrupted printing is run again.
 * @param write takes each part as it is ready: no more than one is held in memory
 */
export async function printNotices(
  services: Pick<Services, "store" | "now">,
  month: Month,
  write: (part: PrintPart) => Promise<void>,
): Promise<Printed> {
  const { store } = services;
  const envelopes = new Map<string, number>();
  const rows: PrintRow[] = [];
  let parts = 0;
  for (const papers of filesOf(await listLetters(services, month))) {
    const { bytes, letters } = await draw(await readLetters(store, papers));
    if (letters.length === 0) continue;
    parts++;
    await write({ number: parts, bytes });
    for (const [at, { paper, letter }] of letters.entries()) {
      const known = envelopes.get(paper.envelope) ?? envelopes.size + 1;
      envelopes.set(paper.envelope, known);
      rows.push(toRow(letter, parts, at + 1, known));
    }
    await markPrinted(store, letters, month);
  }
  const index = buildPrintIndexCsv(rows);
  const notices = rows.filter(({ kind }) => kind === "notice").length;
  const quittances = rows.length - notices;
  return { notices, quittances, envelopes: envelopes.size, parts, index };
}

/** Letters in files, no envelope in two of them. */
function filesOf(letters: readonly PaperLetter[]): PaperLetter[][] {
  const files: PaperLetter[][] = [];
  const envelopes = Map.groupBy(letters, ({ envelope }) => envelope);
  for (const envelope of envelopes.values()) {
    const last = files.at(-1);
    if (last === undefined || last.length + envelope.length > PRINTED_A_FILE) {
      files.push([...envelope]);
    } else last.push(...envelope);
  }
  return files;
}

async function readLetters(
  store: Store,
  papers: readonly PaperLetter[],
): Promise<ReadLetter[]> {
  const letters: ReadLetter[] = [];
  for (const paper of papers) {
    const letter = await readLetter(store, paper);
    if (letter !== null) letters.push({ paper, letter });
  }
  return letters;
}

async function readLetter(
  store: Store,
  { kind, account, month, mailTo }: PaperLetter,
): Promise<Letter | null> {
  if (kind === "notice") {
    const notice = await readNotice(store, account, month);
    return notice === null ? null : { kind, notice };
  }
  const quittance = await readQuittanceOf({ store }, account, month);
  if (quittance === null) return null;
  const notice = { ...quittance.notice, mailTo };
  return { kind, quittance: { ...quittance, notice } };
}

/** Draws a file. A quittance may bear names that no notice had: one with other signs stays out and is not marked. */
async function draw(
  letters: readonly ReadLetter[],
): Promise<{ bytes: Uint8Array; letters: ReadLetter[] }> {
  const all = await renderLetters(letters.map(({ letter }) => letter));
  if (all.ok) return { bytes: all.bytes, letters: [...letters] };
  const drawable = await Promise.all(letters.map(async (one) => {
    const { letter } = one;
    if (letter.kind === "notice") return [one];
    return await drawQuittancePdf(letter.quittance) === null ? [] : [one];
  }));
  const kept = drawable.flat();
  const rest = await renderLetters(kept.map(({ letter }) => letter));
  // Each notice was drawn when it was issued: nothing can be missing now.
  if (!rest.ok) throw new Error("Cannot print: a notice has other signs");
  return { bytes: rest.bytes, letters: kept };
}

/** Notes in which printing a letter went out: what comes late goes with the next. */
async function markPrinted(
  store: Store,
  letters: readonly ReadLetter[],
  printing: Month,
) {
  for (let i = 0; i < letters.length; i += PRINTED_A_FILE) {
    await transact(store, (tx) => {
      for (const { paper } of letters.slice(i, i + PRINTED_A_FILE)) {
        const { kind, account, month } = paper;
        const mark = kind === "notice"
          ? keys.printed(account, month)
          : keys.printedQuittance(account, month);
        tx.set(mark, printing);
      }
    });
  }
}

function toRow(
  letter: Letter,
  part: number,
  position: number,
  envelope: number,
): PrintRow {
  const notice = noticeOf(letter);
  const { contract, tenantNumber, tenant, mailTo, month } = notice;
  const { kind } = letter;
  return {
    part,
    position,
    contract,
    tenantNumber,
    name: mailTo.guardian === undefined
      ? `${tenant.surname} ${tenant.firstName}`.trim()
      : addresseeOf(notice),
    address: mailTo.address,
    postcode: mailTo.postcode,
    city: mailTo.city,
    month,
    netCents: kind === "notice" ? netOf(notice) : null,
    kind,
    envelope,
  };
}
