import { createDocumentCode } from "../../auth/document_code.ts";
import { versionOf } from "../../domain/documents/amended_notice.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import { headAfter } from "../../domain/documents/notice_run.ts";
import { buildStatedNotice } from "../../domain/documents/stated_notice.ts";
import type { ComingNotice } from "../../domain/exchange/stated.ts";
import { heldContract } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { IsoDate } from "../../domain/month.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { putAmendedNotice, putNotice } from "../../store/notices.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import type {
  ContractOutcome,
  MissingNotice,
  NoticeServices,
} from "./issue_contract.ts";
import { tellMissing } from "./notice_alerts.ts";
import { findAddressees, readDwelling } from "./notice_addressee.ts";
import { sealNotice, tellReader } from "./seal_notice.ts";

/** Publishes notices of one contract that the landlord's software has made; one that cannot be stops no other. */
export async function publishNotices(
  services: NoticeServices,
  due: readonly ComingNotice[],
  today: IsoDate,
): Promise<ContractOutcome> {
  const outcome: ContractOutcome = {
    issued: 0,
    onScreen: 0,
    missing: [],
    older: [],
  };
  for (const coming of due) {
    if (services.stopping.aborted) break;
    const published = await publish(services, coming, today);
    if (published === null) continue;
    if ("fault" in published) {
      await tellMissing(services, published);
      outcome.missing.push(published);
    } else {
      outcome.issued++;
      if (published.paperless) outcome.onScreen++;
    }
  }
  return outcome;
}

/**
 * Publishes a notice in one commit: the record, its codes, the mail where it is read on screen. It makes no entry: the
 * landlord's files have it. Its waiting place is checked and emptied, so that it happens once, whoever else runs.
 * @returns null where there was nothing left to publish
 */
async function publish(
  services: NoticeServices,
  { contract: ref, tenantNumber: holder, month }: ComingNotice,
  today: IsoDate,
): Promise<Notice | MissingNotice | null> {
  const account = accountOf({ contract: ref, tenantNumber: holder });
  const dwelling = await readDwelling(services.store, ref, today, holder);
  return await transact(services.store, async (tx) => {
    await tx.prefetch(
      keys.comingNotice(account, month),
      keys.notice(account, month),
      keys.noticeHead(account),
      keys.subscription(account),
      keys.holding(ref, holder),
      keys.contract(ref),
      keys.tenant(holder),
    );
    const stated = await tx.get(keys.comingNotice(account, month));
    if (stated === null || stated.publishOn > today) return null;
    const former = await tx.get(keys.notice(account, month));
    if (former !== null && stated.version <= versionOf(former)) {
      tx.delete(keys.comingNotice(account, month));
      return null;
    }
    const made = await make(tx, services, { stated, former, dwelling, today });
    if (typeof made === "string") return { contract: ref, month, fault: made };
    const head = await tx.get(keys.noticeHead(account));
    if (former === null) {
      putNotice(tx, made, headAfter(account, head, month, head?.older ?? []));
    } else putAmendedNotice(tx, made, { ...former, replacedOn: today });
    tx.delete(keys.comingNotice(account, month));
    return made;
  }, { locks: [ref] });
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
  const contract = await tx.get(keys.contract(ref));
  const holding = await tx.get(keys.holding(ref, holder));
  if (contract === null || holding === null) return "no_tenant";
  const { reader, guardian } = await findAddressees(tx, holding, today);
  const draft = buildStatedNotice({
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
  if (typeof draft === "string") return draft;
  const notice = await sealNotice(draft);
  if (notice === null) return "unprintable";
  if (reader !== null && notice.byLandlord?.isPast !== true) {
    tellReader(tx, services, notice, reader);
  }
  return notice;
}
