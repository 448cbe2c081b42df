import { createDocumentCode } from "../../auth/document_code.ts";
import type { User } from "../../domain/account/user.ts";
import {
  buildNotice,
  type Notice,
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
import type { Entry } from "../../domain/ledger/ledger.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import { ledgerEntriesOf } from "../../domain/ledger/ledger_entry.ts";
import type { IsoDate, Month } from "../../domain/month.ts";
import type { ContractRef, TenantNumber } from "../../domain/references.ts";
import type { Contract } from "../../domain/tenant.ts";
import { isPrintable } from "../../notices/is_printable.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { NoticeServices } from "./issue_contracts.ts";
import { findAddressees } from "./notice_addressee.ts";

/** What a commit has read of a contract whose notices are made here. */
export interface NoticeState {
  contract: HeldContract;
  holding: Holding;
  head: NoticeHead | null;
  /** Months whose day has come and that have no notice. */
  missing: Month[];
}

/** Reads at once what a notice of a contract is made from. */
export function prefetchNotice(
  tx: Transaction,
  { contract: ref, tenantNumber: holder }: Pick<
    Contract,
    "contract" | "tenantNumber"
  >,
): Promise<void> {
  const account = accountRef(ref, holder);
  return tx.prefetch(
    keys.noticeHead(account),
    keys.contract(ref),
    keys.holding(ref, holder),
    keys.vanishedContract(ref),
    keys.schedule(ref),
    keys.subscription(account),
    keys.account(account),
    keys.tenant(holder),
    keys.plan(account),
  );
}

/**
 * Reads where a contract's notices are; null where it has passed on, was removed, or the files know it no more.
 * Contracts are written by lots alone: a commit that issues checks that none is being taken.
 */
export async function readNoticeState(
  tx: Transaction,
  { landlord }: Pick<NoticeServices, "landlord">,
  { contract: ref, holder }: { contract: ContractRef; holder: TenantNumber },
  today: IsoDate,
): Promise<NoticeState | null> {
  const current = await tx.peek(keys.contract(ref));
  const holding = await tx.peek(keys.holding(ref, holder));
  if (
    current?.tenantNumber !== holder || holding === null ||
    await tx.peek(keys.vanishedContract(ref)) !== null
  ) return null;
  const own = await tx.peek(keys.noticeHead(accountRef(ref, holder)));
  const head = await headBefore(tx, holding, own);
  const contract = heldContract(current, holding);
  const missing = listMissingMonths(contract, head, landlord, today);
  return { contract, holding, head, missing };
}

/** Where an account goes on, also when it follows another holder's. */
async function headBefore(
  tx: Transaction,
  holding: Holding,
  own: NoticeHead | null,
): Promise<NoticeHead | null> {
  if (holding.follows === null) return own;
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
): Promise<
  {
    draft: Notice | NoticeFault;
    reader: User | null;
    entries: readonly Entry[];
  }
> {
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
    schedule: await tx.peek(keys.schedule(contract.contract)),
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
  const isFaulty = typeof draft !== "string" && !isPrintable(draft);
  return { draft: isFaulty ? "unprintable" : draft, reader, entries };
}
