import type { Cents } from "../../domain/money.ts";
import type { Notice, SealedNotice } from "../../domain/documents/notice.ts";
import {
  buildQuittance,
  type Quittance,
} from "../../domain/documents/quittance.ts";
import type { Receipt } from "../../domain/documents/receipt.ts";
import type { User } from "../../domain/account/user.ts";
import type { Month } from "../../domain/month.ts";
import { drawQuittancePdf, drawReceiptPdf } from "./draw_payment_pdfs.ts";
import { readContractNotices } from "./read_notices.ts";
import { listSettledMonths, type SettledMonth } from "./read_quittances.ts";
import { listReceipts } from "./read_receipt.ts";
import type { Services } from "../services.ts";

/** All that a tenant may download, the latest first. */
export interface TenantDocuments {
  notices: SealedNotice[];
  quittances: Quittance[];
  receipts: Receipt[];
  /** Months that have no quittance yet. */
  missing: { notice: Notice; missingCents: Cents }[];
}

/** A document with the size of its PDF; null where a name has signs that no font here has. */
export interface Sized<T> {
  document: T;
  bytes: number | null;
}

/** A year of documents, and the years that there are, the latest first. */
export interface DocumentYear {
  year: string;
  years: string[];
  /** How many PDFs there are, all years together. */
  count: number;
  notices: SealedNotice[];
  quittances: Sized<Quittance>[];
  receipts: Sized<Receipt>[];
  missing: TenantDocuments["missing"];
}

/** Reads all documents of a tenant. */
export async function readDocuments(
  services: Services,
  user: User,
): Promise<TenantDocuments> {
  const [contracts, months, receipts] = await Promise.all([
    readContractNotices(services, user, true),
    listSettledMonths(services, user),
    listReceipts(services, user),
  ]);
  const notices = contracts.flatMap((contract) => contract.notices)
    .sort((a, b) => a.month > b.month ? -1 : 1);
  return {
    notices,
    quittances: months.flatMap(quittanceOf),
    receipts,
    missing: months.flatMap(({ notice, settlement }) =>
      settlement.kind === "missing"
        ? [{ notice, missingCents: settlement.missingCents }]
        : []
    ),
  };
}

function quittanceOf(
  { notice, settlement, coHolders }: SettledMonth,
): Quittance[] {
  const quittance = buildQuittance(notice, settlement, coHolders);
  return quittance === null ? [] : [quittance];
}

/** The year that a document stands under: that of its month, or of its payment. */
const noticeYear = ({ month }: { month: Month }) => month.slice(0, 4);
const receiptYear = ({ paidOn }: Receipt) => paidOn.slice(0, 4);

/** Reads one year of a tenant's documents: the one that is asked for, or the latest. */
export async function readDocumentYear(
  services: Services,
  user: User,
  wanted: string,
): Promise<DocumentYear> {
  const all = await readDocuments(services, user);
  const { notices, quittances, receipts, missing } = all;
  const years = new Set([
    ...notices.map(noticeYear),
    ...quittances.map(({ notice }) => noticeYear(notice)),
    ...missing.map(({ notice }) => noticeYear(notice)),
    ...receipts.map(receiptYear),
  ]);
  const latestFirst = [...years].sort().reverse();
  const year = years.has(wanted) ? wanted : latestFirst.at(0) ?? "";
  return {
    year,
    years: latestFirst,
    count: notices.length + quittances.length + receipts.length,
    notices: notices.filter((notice) => noticeYear(notice) === year),
    quittances: await sized(
      quittances.filter(({ notice }) => noticeYear(notice) === year),
      drawQuittancePdf,
    ),
    receipts: await sized(
      receipts.filter((receipt) => receiptYear(receipt) === year),
      drawReceiptPdf,
    ),
    missing: missing.filter(({ notice }) => noticeYear(notice) === year),
  };
}

function sized<T>(
  documents: readonly T[],
  draw: (document: T) => Promise<Uint8Array | null>,
): Promise<Sized<T>[]> {
  return Promise.all(documents.map(async (document) => ({
    document,
    bytes: (await draw(document))?.length ?? null,
  })));
}
