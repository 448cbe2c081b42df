import { addMonths } from "../../domain/month.ts";
import { isMonth, parisDay } from "../../domain/month.ts";
import type { Notice, SealedNotice } from "../../domain/documents/notice.ts";
import { accountOf, type AccountRef } from "../../domain/ledger/account_ref.ts";
import {
  leftOfNotice,
  type NoticeLeft,
} from "../../domain/documents/notice_due.ts";
import {
  isTakenOver,
  type Subscription,
} from "../../domain/documents/subscription.ts";
import type { HeldContract } from "../../domain/holding.ts";
import type { User } from "../../domain/account/user.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listNotices, readNotice } from "../../store/notices.ts";
import { readValue, type Store } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import { findOwnContract } from "../own_objects.ts";
import type { Services } from "../services.ts";
import { withSeal } from "./seal_notices.ts";
import { readDueNow } from "../space/read_due_now.ts";

/** Notices that the page shows at once; older ones are behind one link. */
const LATEST_NOTICES = 12;

/** A contract with the choice of its tenant and the notices that he may read, the latest month first. */
export interface ContractNotices {
  contract: HeldContract;
  /** Null where nobody has decided. */
  subscription: Subscription | null;
  notices: SealedNotice[];
  /** Whether there are older ones than those given. */
  hasMore: boolean;
}

/**
 * A tenant's contracts with their notices: all that were issued, whether they went by post as well. What a tenant
 * chooses is about paper alone.
 */
export async function readContractNotices(
  services: Services,
  user: User,
  all: boolean,
): Promise<ContractNotices[]> {
  const { store, now } = services;
  const contracts = await listContracts(
    store,
    user.tenantNumber,
    parisDay(now()),
  );
  return await Promise.all(contracts.map(async (contract) => {
    const account = accountOf(contract);
    const subscription = await readDecision(store, account, user);
    const issued = await listNotices(store, account);
    const shown = all ? issued : issued.slice(0, LATEST_NOTICES);
    const notices = await Promise.all(
      shown.map((one) => withSeal(services, one)),
    );
    const hasMore = issued.length > notices.length;
    return { contract, subscription, notices, hasMore };
  }));
}

/** A notice as issued, the one of the month before, and what of it is left today. */
export interface ReadNotice extends NoticeLeft {
  notice: SealedNotice;
  before: Notice | null;
}

/** One notice that the tenant may read, with the one of the month before; null for all others. */
export async function readReadableNotice(
  services: Services,
  user: User,
  typed: { contract: string; month: string },
): Promise<ReadNotice | null> {
  if (!isMonth(typed.month)) return null;
  const { store } = services;
  const own = await findOwnContract(services, user, typed.contract);
  if (own === null) return null;
  const account = accountOf(own);
  const issued = await readNotice(store, account, typed.month);
  if (issued === null) return null;
  const notice = await withSeal(services, issued);
  const before = await readNotice(store, account, addMonths(typed.month, -1));
  const due = await readDueNow(services, own);
  const isBooked = await isMonthBooked(store, account, notice);
  const today = parisDay(services.now());
  return { notice, before, ...leftOfNotice(notice, due, today, isBooked) };
}

/** Whether the rent of a notice's month stands on its account: the portal books it with the notice. */
async function isMonthBooked(
  store: Store,
  account: AccountRef,
  { month: asked, byLandlord }: Notice,
): Promise<boolean> {
  if (byLandlord === undefined) return true;
  const entries = await listEntries(store, account);
  return entries.some(({ nature, month, undoneBy }) =>
    nature === "quittancement" && month === asked && undoneBy === undefined
  );
}

/**
 * What has been decided for an account, as one of its people sees it: his own decision, that of another of them,
 * or one given before this portal; none of an earlier login with his number.
 */
async function readDecision(
  store: Store,
  account: AccountRef,
  { id, tenantNumber }: User,
): Promise<Subscription | null> {
  const subscription = await readValue(store, keys.subscription(account));
  if (subscription === null || subscription.userId === id) return subscription;
  if (isTakenOver(subscription)) return subscription;
  const decider = await readValue(store, keys.user(subscription.userId));
  const isOther = decider !== null && decider.closedAt === null &&
    decider.tenantNumber !== tenantNumber;
  return isOther ? subscription : null;
}
