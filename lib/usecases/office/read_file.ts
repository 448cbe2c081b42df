import type { ContractAccount } from "../../domain/contract_account.ts";
import { foldEmail } from "../../domain/account/email.ts";
import type { Session } from "../../domain/account/session.ts";
import { accountOf } from "../../domain/ledger/account_ref.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import type { MailMessage } from "../../domain/mail_message.ts";
import { MAIL_PRIORITIES } from "../../domain/mail_priority.ts";
import { type Instant, parisDay } from "../../domain/month.ts";
import type { OutboxItem } from "../../domain/outbox.ts";
import { type Payment, statusOf } from "../../domain/payments/payment.ts";
import type { PaymentStatus } from "../../domain/payments/payment.ts";
import type { TenantNumber } from "../../domain/references.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { keys } from "../../store/keys.ts";
import { listEntries } from "../../store/ledger.ts";
import { listLastMails } from "../../store/outbox.ts";
import { listPayments } from "../../store/payments.ts";
import { listValues, readValue, type Store } from "../../store/store.ts";
import { listContracts } from "../../store/tenants.ts";
import { readUserByTenant } from "../../store/users.ts";
import { mailContentOf } from "../../text/mail_content_of.ts";
import { textsOf } from "../../text/texts.ts";
import { listOpenSessions } from "../account/end_sessions.ts";
import type { Services } from "../services.ts";
import { readAccounts } from "../space/read_space.ts";

/** Newest entries of an account, and payments, that the file shows. */
const SHOWN = 12;
/** Mails that are looked through for the tenant's. */
const LOOKED_AT = 500;

/** A tenant's file as a clerk sees it; no secret is in it. */
export interface TenantFile {
  tenant: Tenant;
  accounts: (ContractAccount & { entries: Entry[] })[];
  payments: { payment: Payment; status: PaymentStatus }[];
  /** The open account; null where there is none. */
  login:
    | { email: string; createdAt: Instant; lastSignInAt: Instant | null }
    | null;
  sessions: Session[];
  /** Mails to the tenant that have not left: those that wait, and those that never will. */
  mails: { subject: string; at: Instant; isDead: boolean; error: string }[];
}

/** Reads a tenant's file; whoever calls has seen that it is open. Null where there is no such tenant. */
export async function readFile(
  services: Services,
  number: TenantNumber,
): Promise<TenantFile | null> {
  const { store, now } = services;
  const tenant = await readValue(store, keys.tenant(number));
  if (tenant === null) return null;
  const contracts = await listContracts(store, number, parisDay(now()));
  const [accounts, payments, user] = await Promise.all([
    readAccounts(services, contracts),
    listPayments(store, number, SHOWN),
    readUserByTenant(store, number),
  ]);
  const sessions = user === null ? [] : await listOpenSessions(services, user);
  return {
    tenant,
    accounts: await Promise.all(accounts.map(async (account) => ({
      ...account,
      entries: await listEntries(store, accountOf(account.contract), {
        limit: SHOWN,
      }),
    }))),
    payments: payments.map((payment) => ({
      payment,
      status: statusOf(payment, now()),
    })),
    login: user === null ? null : {
      email: user.email,
      createdAt: user.createdAt,
      lastSignInAt: user.lastSignInAt ?? null,
    },
    sessions,
    mails: user === null ? [] : await listMailsTo(store, user.email),
  };
}

async function listMailsTo(
  store: Store,
  email: string,
): Promise<TenantFile["mails"]> {
  const to = foldEmail(email);
  const limit = { limit: LOOKED_AT, reverse: true };
  const dead = await listValues(store, keys.deadMails<MailMessage>(), limit);
  const waiting = (await Promise.all(
    MAIL_PRIORITIES.map((priority) =>
      listLastMails<MailMessage>(store, priority, LOOKED_AT)
    ),
  )).flat();
  const own = (mails: readonly OutboxItem<MailMessage>[], isDead: boolean) =>
    mails.filter(({ message }) => foldEmail(message.to) === to)
      .map(({ message, createdAt: at, lastError: error }) => ({
        subject: mailContentOf(textsOf("fr"), message).subject,
        at,
        isDead,
        error,
      }));
  return [...own(dead, true), ...own(waiting, false)]
    .sort((a, b) => a.at < b.at ? 1 : -1);
}
