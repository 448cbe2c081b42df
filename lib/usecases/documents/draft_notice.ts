import { createDocumentCode } from "../../auth/document_code.ts";
import type { User } from "../../domain/account/user.ts";
import {
  buildNotice,
  type NoticeDraft,
  type NoticeFault,
} from "../../domain/documents/notice.ts";
import {
  headOfFollower,
  listMissingMonths,
  type NoticeHead,
} from "../../domain/documents/notice_run.ts";
import {
  type HeldContract,
  heldContract,
  type Holding,
} from "../../domain/holding.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import type { IsoDate, Month } from "../../domain/month.ts";
import type { ContractRef, TenantNumber } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { NoticeServices } from "./issue_contract.ts";
import { findAddressees } from "./notice_addressee.ts";

/** What a commit has read of a contract whose notices are made here. */
export interface NoticeState {
  contract: HeldContract;
  holding: Holding;
  head: NoticeHead | null;
  /** Months whose day has come and that have no notice. */
  missing: Month[];
}

/** Reads where a contract's notices are; null where it has passed on, was removed, or the files know it no more. */
export async function readNoticeState(
  tx: Transaction,
  { landlord }: Pick<NoticeServices, "landlord">,
  { contract: ref, holder }: { contract: ContractRef; holder: TenantNumber },
  today: IsoDate,
): Promise<NoticeState | null> {
  const account = accountRef(ref, holder);
  await tx.prefetch(
    keys.noticeHead(account),
    keys.contract(ref),
    keys.holding(ref, holder),
    keys.vanishedContract(ref),
    keys.schedule(ref),
    keys.subscription(account),
    keys.account(account),
  );
  const current = await tx.get(keys.contract(ref));
  const holding = await tx.get(keys.holding(ref, holder));
  const own = await tx.get(keys.noticeHead(account));
  const head = await headBefore(tx, holding, own);
  if (
    current?.tenantNumber !== holder || holding === null ||
    await tx.get(keys.vanishedContract(ref)) !== null
  ) return null;
  const contract = heldContract(current, holding);
  const missing = listMissingMonths(contract, head, landlord, today);
  return { contract, holding, head, missing };
}

/** Where an account goes on, also when it follows another holder's. */
async function headBefore(
  tx: Transaction,
  holding: Holding | null,
  own: NoticeHead | null,
): Promise<NoticeHead | null> {
  if (holding === null || holding.follows === null) return own;
  const former = await tx.peek(keys.noticeHead(holding.follows));
  return headOfFollower(holding, own, former);
}

/** A notice as it would be issued now, or why there can be none; and who would read it on screen. */
export async function draftNotice(
  tx: Transaction,
  services: Pick<
    NoticeServices,
    "store" | "landlord" | "randomBytes" | "origin"
  >,
  { contract, holding }: Pick<NoticeState, "contract" | "holding">,
  { month, today, dwelling }: {
    month: Month;
    today: IsoDate;
    dwelling: Contract | null;
  },
): Promise<{ draft: NoticeDraft | NoticeFault; reader: User | null }> {
  const { landlord, randomBytes } = services;
  const account = accountRef(contract.contract, contract.tenantNumber);
  // What is listed is what the head counts: with another entry the commit fails, and the next try lists again.
  await tx.get(keys.account(account));
  const entries = (await listEntries(services.store, account)).reverse();
  const { reader, guardian } = await findAddressees(tx, holding, today);
  const draft = buildNotice({
    contract,
    dwelling,
    guardian,
    tenant: await tx.peek(keys.tenant(contract.tenantNumber)),
    schedule: await tx.get(keys.schedule(contract.contract)),
    landlord,
    month,
    issuedOn: today,
    entries: ledgerEntriesOf(entries),
    plan: await tx.peek(keys.plan(account)),
    code: createDocumentCode(randomBytes),
    quittanceCode: createDocumentCode(randomBytes),
    paperless: reader !== null,
    site: services.origin,
  });
  return { draft, reader };
}
