import { assert } from "../../domain/assert.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import type { NoticeHead } from "../../domain/documents/notice_run.ts";
import type {
  Subscription,
  SubscriptionAct,
} from "../../domain/documents/subscription.ts";
import type { User } from "../../domain/account/user.ts";
import type { PaymentId, UserId } from "../../domain/ids.ts";
import type { AccountHead, Entry } from "../../domain/ledger/ledger.ts";
import {
  type EntryV1,
  upgradeEntry,
} from "../../domain/ledger/upgrade_entry.ts";
import { isMonth, type Month } from "../../domain/month.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import type { TenantNumber } from "../../domain/references.ts";
import type { Removal } from "../../domain/retention.ts";
import type { Contract } from "../../domain/tenant.ts";
import type { KvPort } from "../store.ts";

/** Without the holder, which no record named until layout 2. */
type Unheld<T> = Omit<T, "holder">;

/** All that hung on a contract until layout 2. */
export interface FormerAccount {
  contract: Contract;
  head: Unheld<AccountHead> | null;
  /** In the order of their numbers, as entries of today but for their holder. */
  entries: Unheld<Entry>[];
  /** Who paid each payment that made an entry. */
  payers: ReadonlyMap<PaymentId, TenantNumber>;
  notices: Notice[];
  noticeHead: Unheld<NoticeHead> | null;
  printed: Map<Month, Month>;
  reminder: Month | null;
  subscription: Unheld<Subscription> | null;
  acts: Unheld<SubscriptionAct>[];
  /** Whose login each decision was taken with. */
  deciders: ReadonlyMap<UserId, TenantNumber>;
  removal: Unheld<Removal> | null;
}

/** Reads all that hangs on a contract under its own name. */
export async function readFormerAccount(
  kv: KvPort,
  contract: Contract,
): Promise<FormerAccount> {
  const ref = contract.contract;
  const one = async <T>(noun: string) => (await kv.get<T>([noun, ref])).value;
  const stored = await listUnder<Entry | EntryV1>(kv, ["entries", ref]);
  const entries = stored.map(([, entry]) => upgradeEntry(entry));
  const acts =
    (await listUnder<SubscriptionAct>(kv, ["subscription_acts", ref]))
      .map(([, act]) => act);
  const printed = await listUnder<Month>(kv, ["printed", ref]);
  const notices = await listUnder<Notice>(kv, ["notices", ref]);
  return {
    contract,
    head: await one<AccountHead>("accounts"),
    entries,
    payers: await readTenants<Payment>(kv, "payments", paymentsOf(entries)),
    notices: notices.map(([, notice]) => notice),
    noticeHead: await one<NoticeHead>("notice_heads"),
    printed: new Map(
      printed.map(([key, inMonth]) => {
        const month = String(key.at(-1));
        assert(isMonth(month), "a notice's printing is found by its month");
        return [month, inMonth];
      }),
    ),
    reminder: await one<Month>("reminders"),
    subscription: await one<Subscription>("subscriptions"),
    acts,
    deciders: await readTenants<User>(
      kv,
      "users",
      acts.map(({ userId }) => userId),
    ),
    removal: await one<Removal>("removals"),
  };
}

async function listUnder<T>(
  kv: KvPort,
  prefix: Deno.KvKey,
): Promise<[Deno.KvKey, T][]> {
  const found: [Deno.KvKey, T][] = [];
  for await (const { key, value } of kv.list<T>({ prefix })) {
    found.push([key, value]);
  }
  return found;
}

const paymentsOf = (entries: readonly Unheld<Entry>[]): PaymentId[] =>
  entries.flatMap(({ cause }) =>
    cause.kind === "payment" ? [cause.paymentId] : []
  );

async function readTenants<
  T extends { id: PaymentId | UserId; tenantNumber: TenantNumber },
>(
  kv: KvPort,
  noun: string,
  ids: readonly T["id"][],
): Promise<Map<T["id"], TenantNumber>> {
  const found = new Map<T["id"], TenantNumber>();
  for (const id of new Set(ids)) {
    const { value } = await kv.get<T>([noun, id]);
    if (value !== null) found.set(id, value.tenantNumber);
  }
  return found;
}
