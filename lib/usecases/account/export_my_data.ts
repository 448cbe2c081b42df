import type { Session } from "../../domain/account/session.ts";
import type { User } from "../../domain/account/user.ts";
import type { Notice } from "../../domain/documents/notice.ts";
import type { SubscriptionAct } from "../../domain/documents/subscription.ts";
import type { HeldContract } from "../../domain/holding.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { TenantMessage } from "../../domain/message.ts";
import { type Instant, parisDay, toInstant } from "../../domain/month.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import type { StoredPlan } from "../../domain/ledger/plan.ts";
import type { RentSchedule, Tenant } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listMessages } from "../../store/messages.ts";
import { listNotices } from "../../store/notices.ts";
import { listPayments } from "../../store/payments.ts";
import { listValues, readValue } from "../../store/store.ts";
import { listSubscriptionActs } from "../../store/subscriptions.ts";
import { listContracts } from "../../store/tenants.ts";
import { FRENCH_ACTIONS, FRENCH_SUBJECTS } from "../../text/french_codes.ts";
import type { Services } from "../services.ts";
import { readSchedule } from "../space/read_space.ts";
import { listOpenSessions } from "./end_sessions.ts";

/** All that the portal holds on a tenant, but secrets (GDPR, articles 15 and 20). */
export interface MyData {
  exportedAt: Instant;
  account: Omit<User, "passwordHash">;
  tenant: Tenant | null;
  contracts: {
    contract: HeldContract;
    schedule: RentSchedule | null;
    plan: StoredPlan | null;
    entries: ShownEntry[];
    subscriptions: Worded<SubscriptionAct, "action">[];
    notices: Notice[];
  }[];
  payments: Payment[];
  messages: Worded<TenantMessage, "subject">[];
  sessions: Session[];
}

/** A record whose code the tenant reads as the word of the form that it was chosen with. */
type Worded<T, K extends keyof T> = Omit<T, K> & Record<K, string>;

/** An entry as its tenant reads it: without what only links it to others. */
type ShownEntry = Omit<Entry, "v" | "cause" | "takesBack" | "returnedOn">;

function shownEntry(entry: Entry): ShownEntry {
  const { v: _v, cause: _cause, takesBack: _back, returnedOn: _on, ...shown } =
    entry;
  return shown;
}

/** Reads all that the portal holds on a signed-in tenant. */
export async function exportMyData(
  services: Services,
  user: User,
): Promise<MyData> {
  const { store } = services;
  const { passwordHash: _secret, ...account } = user;
  const contracts = await listContracts(
    store,
    user.tenantNumber,
    parisDay(services.now()),
  );
  return {
    exportedAt: toInstant(services.now()),
    account,
    tenant: await readValue(store, keys.tenant(user.tenantNumber)),
    contracts: await Promise.all(contracts.map(async (contract) => ({
      contract,
      schedule: await readSchedule(store, contract),
      plan: await readValue(store, keys.plan(accountOf(contract))),
      entries: (await listEntries(store, accountOf(contract))).map(shownEntry),
      subscriptions: (await listSubscriptionActs(store, accountOf(contract)))
        .map((act) => ({ ...act, action: FRENCH_ACTIONS[act.action] })),
      notices: (await listNotices(store, accountOf(contract))).map(unmarked),
      formerNotices: (await listValues(
        store,
        keys.formerNotices(accountOf(contract)),
      )).map(unmarked),
    }))),
    payments: await listPayments(store, user.tenantNumber),
    messages: (await listMessages(store, user.tenantNumber))
      .map((one) => ({ ...one, subject: FRENCH_SUBJECTS[one.subject] })),
    sessions: await listOpenSessions(services, user),
  };
}

/** A notice without the landlord's mark, which says nothing of the tenant. */
function unmarked(notice: Notice): Notice {
  const { color: _color, logo: _logo, ...landlord } = notice.landlord;
  return { ...notice, landlord };
}
