import type { AccountToken, User } from "../../domain/account/user.ts";
import type {
  AccountSheet,
  WaitingRegistration,
} from "../../domain/account_sheet.ts";
import { isSubscribed } from "../../domain/documents/subscription.ts";
import type { Milliseconds } from "../../domain/duration.ts";
import type { JournalActor } from "../../domain/journal.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import { type Instant, parisDay } from "../../domain/month.ts";
import type { TenantNumber } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listValues, readValue, type Store } from "../../store/store.ts";
import { readSubscription } from "../../store/subscriptions.ts";
import { listContracts } from "../../store/tenants.ts";
import { transact } from "../../store/transaction.ts";
import { readUserByTenant } from "../../store/users.ts";
import { listOpenSessions } from "../account/end_sessions.ts";
import { listAccountThrottles } from "./account_throttles.ts";
import { findClosedUser } from "./find_closed_user.ts";
import {
  findTenantNumber,
  type OfficeRequest,
  type OfficeServices,
  putJournal,
} from "./office_accounts.ts";

/** What looking came to. */
export type AccountShown =
  | { kind: "shown"; sheet: AccountSheet }
  | { kind: "no_tenant" };

/** Looks at a tenant's account. The look is in the journal before anything is given. */
export async function showAccount(
  services: OfficeServices,
  { who, reference }: OfficeRequest,
): Promise<AccountShown> {
  const number = await findTenantNumber(services.store, reference);
  if (number === null) return { kind: "no_tenant" };
  await noteLook(services, who, number);
  return { kind: "shown", sheet: await readAccount(services, number) };
}

function noteLook(
  services: OfficeServices,
  who: JournalActor,
  number: TenantNumber,
) {
  return transact(services.store, (tx) => {
    putJournal(tx, services, {
      who,
      act: "account_shown",
      tenantNumber: number,
      before: {},
      after: {},
    });
  });
}

async function readAccount(
  services: OfficeServices,
  number: TenantNumber,
): Promise<AccountSheet> {
  const { store } = services;
  const user = await readUserByTenant(store, number) ??
    await findClosedUser(store, number);
  const contracts = await listContracts(
    store,
    number,
    parisDay(services.now()),
  );
  const throttles = await listAccountThrottles(
    store,
    number,
    user,
    services.now(),
  );
  return {
    tenantNumber: number,
    tenant: await readValue(store, keys.tenant(number)),
    contracts: await Promise.all(contracts.map(async (contract) => {
      const choice = await readSubscription(store, accountOf(contract));
      const onScreen = user !== null && isSubscribed(choice, user.id);
      return { contract, onScreen };
    })),
    user: user === null ? null : withoutSecret(user),
    sessions: user === null || user.closedAt !== null
      ? []
      : await listOpenSessions(services, user),
    holding: throttles.filter(({ retryAfterMs }) => retryAfterMs > 0)
      .map(({ rule, retryAfterMs }) => ({ rule, retryAfterMs })),
    waiting: await listWaiting(store, number, services.now()),
  };
}

function withoutSecret(user: User): Omit<User, "passwordHash"> {
  const { passwordHash: _secret, ...shown } = user;
  return shown;
}

/**
 * The registrations with this number whose mail can still be asked for, and until when the latest link of each works.
 */
async function listWaiting(
  store: Store,
  number: TenantNumber,
  nowMs: Milliseconds,
): Promise<WaitingRegistration[]> {
  const alive = ({ expiresAt }: { expiresAt: Instant }) =>
    nowMs < Date.parse(expiresAt);
  const registrations = (await listValues(store, keys.registrations()))
    .filter(({ outcome }) =>
      outcome.kind === "link" && outcome.tenantNumber === number
    ).filter(alive);
  const links = (await listValues(store, keys.tokens())).filter(alive);
  return registrations.map(({ email, at }) => ({
    email,
    at,
    linkUntil: latestOf(links, number, email),
  }));
}

function latestOf(
  links: readonly AccountToken[],
  number: TenantNumber,
  email: string,
): Instant | null {
  const ends = links.filter((link) =>
    link.purpose === "validation" && link.tenantNumber === number &&
    link.email === email
  ).map(({ expiresAt }) => expiresAt);
  return ends.sort().at(-1) ?? null;
}
