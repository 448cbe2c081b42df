import { versionOf } from "../../domain/documents/amended_notice.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import {
  isSameNotice,
  noticeConflicts,
} from "../../domain/documents/stated_notice.ts";
import type {
  ComingNotice,
  StatedNotice,
} from "../../domain/exchange/stated.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { Instant } from "../../domain/month.ts";
import type { Contract } from "../../domain/tenant.ts";
import { type Key, keys } from "../../store/keys.ts";
import type { Transaction } from "../../store/transaction.ts";

/** Keys that are read at once. */
const BATCH = 10;

/**
 * Those of a contract's notices that were published under the same version and say otherwise now: a reason
 * (`avis_already_published`) to set the contract aside. Nothing that people have read is changed silently.
 */
export async function findNoticeConflicts<S extends StatedNotice>(
  tx: Pick<Transaction, "prefetch" | "peek">,
  notices: readonly S[],
): Promise<S[]> {
  const published = await peekAll(
    tx,
    notices.map((one) => keys.notice(accountOf(one), one.month)),
  );
  return noticeConflicts(
    published.filter((one): one is Notice => one !== null),
    notices,
  );
}

/**
 * Lets the landlord's notices of a contract wait for their day, in the commit of its account: of a month the highest
 * version. What was published already, or waits so already, writes nothing. No check is spent: what is published
 * meanwhile is found published when its turn comes.
 * @returns how many are new or changed
 */
export async function putComingNotices(
  tx: Transaction,
  { contract }: Pick<Contract, "contract">,
  notices: readonly StatedNotice[],
  at: Instant,
): Promise<number> {
  const own = latestOf(notices.filter((one) => one.contract === contract));
  const names = own.map((one) => [accountOf(one), one.month] as const);
  const published = await peekAll(tx, names.map((one) => keys.notice(...one)));
  const waiting = await peekAll(
    tx,
    names.map((one) => keys.comingNotice(...one)),
  );
  let count = 0;
  for (const [i, stated] of own.entries()) {
    const before = waiting.at(i) ?? null;
    if (!isNews(stated, published.at(i) ?? null, before)) continue;
    const coming: ComingNotice = { ...bare(stated), v: 1, takenAt: at };
    tx.set(keys.comingNotice(accountOf(stated), stated.month), coming);
    count++;
  }
  return count;
}

/** Of each month of an account the highest version; of two of the same, the later in the file. */
function latestOf(notices: readonly StatedNotice[]): StatedNotice[] {
  const latest = new Map<string, StatedNotice>();
  for (const notice of notices) {
    const name = `${accountOf(notice)} ${notice.month}`;
    const known = latest.get(name);
    if (known === undefined || known.version <= notice.version) {
      latest.set(name, notice);
    }
  }
  return [...latest.values()];
}

function isNews(
  stated: StatedNotice,
  published: Notice | null,
  waiting: ComingNotice | null,
): boolean {
  if (published !== null && stated.version <= versionOf(published)) {
    return false;
  }
  if (waiting === null || stated.version > waiting.version) return true;
  return stated.version === waiting.version && !isSameNotice(stated, waiting);
}

/** A notice without what only its file knows of it. */
function bare(stated: StatedNotice): StatedNotice {
  const { id, contract, tenantNumber, month, issuedOn, publishOn } = stated;
  const { dueOn, previousCents, totalCents, netCents, debit } = stated;
  const { version, lines } = stated;
  return {
    id,
    contract,
    tenantNumber,
    month,
    issuedOn,
    publishOn,
    dueOn,
    previousCents,
    totalCents,
    netCents,
    debit,
    version,
    lines,
  };
}

async function peekAll<V>(
  tx: Pick<Transaction, "prefetch" | "peek">,
  wanted: readonly Key<V>[],
): Promise<(V | null)[]> {
  const values: (V | null)[] = [];
  for (let i = 0; i < wanted.length; i += BATCH) {
    const batch = wanted.slice(i, i + BATCH);
    await tx.prefetch(...batch);
    for (const key of batch) values.push(await tx.peek(key));
  }
  return values;
}
