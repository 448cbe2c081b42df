import { createDocumentCode } from "../../auth/document_code.ts";
import { chunksOf } from "../../domain/chunks.ts";
import { zip } from "../../domain/zip.ts";
import { versionOf } from "../../domain/documents/amended_notice.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import { headAfter } from "../../domain/documents/notice_run.ts";
import { buildStatedNotice } from "../../domain/documents/stated_notice.ts";
import type { ComingNotice } from "../../domain/exchange/stated.ts";
import { heldContract } from "../../domain/holding.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { Contract } from "../../domain/tenant.ts";
import { isPrintable } from "../../notices/is_printable.ts";
import { keys } from "../../store/keys.ts";
import { putAmendedNotice, putNotice } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { MAX_CHECKS, type Transaction } from "../../store/transaction.ts";
import { whileFree } from "../../store/while_free.ts";
import type {
  ContractsOutcome,
  MissingNotice,
  NoticeServices,
} from "./issue_contracts.ts";
import { tellMissing } from "./notice_alerts.ts";
import { findAddressees, readDwelling } from "./notice_addressee.ts";
import { tellReader } from "./tell_reader.ts";

/** Notices of one commit: each checks its waiting place and the notice that it replaces; and all, that no lot comes. */
export const NOTICES_A_COMMIT = Math.floor((MAX_CHECKS - 1) / 2);

/** Publishes notices that the landlord's software has made; one that cannot be published stops no other. */
export async function publishNotices(
  services: NoticeServices,
  due: readonly ComingNotice[],
  today: IsoDate,
): Promise<ContractsOutcome> {
  const outcome: ContractsOutcome = {
    issued: 0,
    onScreen: 0,
    missing: [],
    older: [],
  };
  for (const some of chunksOf(due, NOTICES_A_COMMIT)) {
    if (services.stopping.aborted) break;
    for (const published of await publish(services, some, today)) {
      if (published === null) continue;
      if ("fault" in published) outcome.missing.push(published);
      else {
        outcome.issued++;
        if (published.paperless) outcome.onScreen++;
      }
    }
  }
  for (const missing of outcome.missing) await tellMissing(services, missing);
  return outcome;
}

/**
 * Publishes notices in one commit: the records, their codes, the mails where they are read on screen. It makes no
 * entry: the landlord's files have it. Each waiting place is checked and emptied, so that it happens once, whoever else
 * runs; what else is read is written by lots alone, and the commit checks that none is being taken.
 * @returns for each what was published, null where there was nothing left to publish
 */
async function publish(
  services: NoticeServices,
  coming: readonly ComingNotice[],
  today: IsoDate,
): Promise<(Notice | MissingNotice | null)[]> {
  const { store, now } = services;
  const dwellings = await Promise.all(coming.map(async (one) => {
    const listed = await readValue(store, keys.contract(one.contract));
    return await readDwelling(store, listed, today, one.tenantNumber);
  }));
  const locks = coming.map(({ contract }) => contract);
  return await whileFree(store, "import", now, async (tx) => {
    await Promise.all(coming.map((one) => prefetch(tx, one)));
    const published: (Notice | MissingNotice | null)[] = [];
    // One after another: what a contract's second month stands on is what the first has written.
    for (const [one, dwelling] of zip(coming, dwellings)) {
      published.push(await publishOne(tx, services, one, { dwelling, today }));
    }
    return published;
  }, { locks });
}

function prefetch(
  tx: Transaction,
  { contract: ref, tenantNumber: holder, month }: ComingNotice,
): Promise<void> {
  const account = accountRef(ref, holder);
  return tx.prefetch(
    keys.comingNotice(account, month),
    keys.notice(account, month),
    keys.noticeHead(account),
    keys.subscription(account),
    keys.holding(ref, holder),
    keys.contract(ref),
    keys.tenant(holder),
  );
}

async function publishOne(
  tx: Transaction,
  services: NoticeServices,
  { contract: ref, tenantNumber: holder, month }: ComingNotice,
  source: { dwelling: Contract | null; today: IsoDate },
): Promise<Notice | MissingNotice | null> {
  const account = accountRef(ref, holder);
  const stated = await tx.get(keys.comingNotice(account, month));
  if (stated === null || stated.publishOn > source.today) return null;
  const former = await tx.get(keys.notice(account, month));
  if (former !== null && stated.version <= versionOf(former)) {
    tx.delete(keys.comingNotice(account, month));
    return null;
  }
  const made = await make(tx, services, { stated, former, ...source });
  if (typeof made === "string") return { contract: ref, month, fault: made };
  if (former === null) {
    const head = await tx.peek(keys.noticeHead(account));
    putNotice(tx, made, headAfter(account, head, month, head?.older ?? []));
  } else putAmendedNotice(tx, made, { ...former, replacedOn: source.today });
  tx.delete(keys.comingNotice(account, month));
  return made;
}

/** The notice as it is published, its reader told; or why there can be none. */
async function make(
  tx: Transaction,
  services: NoticeServices,
  { stated, former, ...source }: {
    stated: ComingNotice;
    former: Notice | null;
    dwelling: Contract | null;
    today: IsoDate;
  },
): Promise<Notice | MissingNotice["fault"]> {
  const { contract: ref, tenantNumber: holder } = stated;
  const { today } = source;
  const contract = await tx.peek(keys.contract(ref));
  const holding = await tx.peek(keys.holding(ref, holder));
  if (contract === null || holding === null) return "no_tenant";
  const { reader, guardian } = await findAddressees(tx, holding, today);
  const notice = buildStatedNotice({
    ...source,
    contract: heldContract(contract, holding),
    guardian,
    tenant: await tx.peek(keys.tenant(holder)),
    landlord: services.landlord,
    stated,
    former,
    code: createDocumentCode(services.randomBytes),
    // A quittance proves its month as it is asked today.
    quittanceCode: former?.quittanceCode ??
      createDocumentCode(services.randomBytes),
    paperless: reader !== null,
    site: services.origin,
  });
  if (typeof notice === "string") return notice;
  if (!isPrintable(notice)) return "unprintable";
  if (reader !== null && notice.byLandlord?.isPast !== true) {
    tellReader(tx, services, notice, reader);
  }
  return notice;
}
