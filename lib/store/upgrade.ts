import { upgradeEntry } from "../domain/ledger/upgrade_entry.ts";
import { upgradeDocumentSubject } from "./upgrades/upgrade_document_subject.ts";
import { upgradeMail } from "./upgrades/upgrade_mail.ts";
import { upgradeSession } from "./upgrades/upgrade_session.ts";
import { upgradeStaff } from "./upgrades/upgrade_staff.ts";
import { upgradeSubscriptionAct } from "./upgrades/upgrade_subscription_act.ts";
import { upgradeTenantMessage } from "./upgrades/upgrade_tenant_message.ts";

type Upgrade = (stored: unknown) => unknown;

/** A kind whose every record looks like today's; an index, which holds an id. */
const asWritten: Upgrade = (stored) => stored;

/**
 * A kind of which older records are kept. What the store holds under a noun was written by some version of this code.
 */
function from<Stored>(upgrade: (stored: Stored) => unknown): Upgrade {
  return (stored) => upgrade(stored as Stored);
}

/** Every noun that a key begins with, and how a record under it, whenever it was written, becomes one of today. */
const UPGRADES = {
  store_layouts: asWritten,
  turns: asWritten,
  tenants: asWritten,
  contracts: asWritten,
  holdings: asWritten,
  accounts_by_person: asWritten,
  schedules: asWritten,
  plans: asWritten,

  accounts: asWritten,
  entries: from(upgradeEntry),
  postings: asWritten,
  imported: asWritten,
  imports: asWritten,
  arrivals: asWritten,
  arrivals_by_wait_time: asWritten,
  deliveries: asWritten,
  delivery_bytes: asWritten,
  delivery_rows: asWritten,
  contract_digests: asWritten,
  set_aside: asWritten,
  coming_notices: asWritten,
  unremitted_entries: asWritten,
  unconfirmed_entries: asWritten,
  remises: asWritten,
  remise_rows: asWritten,
  remise_heads: asWritten,

  users: asWritten,
  users_by_email: asWritten,
  users_by_tenant: asWritten,
  closed_users_by_tenant: asWritten,
  sessions: from(upgradeSession),
  sessions_by_user: asWritten,
  devices: asWritten,
  registrations: asWritten,
  kept_forms: asWritten,
  invitations: asWritten,
  tokens: asWritten,
  throttles: asWritten,

  journal_entries: asWritten,
  journal_entries_by_tenant: asWritten,
  journal_entries_by_staff: asWritten,

  open_alerts: asWritten,
  parked_by_state: asWritten,
  row_decisions: asWritten,
  gap_decisions: asWritten,
  notice_tasks: asWritten,
  office_figures: asWritten,
  tenants_by_name: asWritten,
  staff_looks: asWritten,
  staff: from(upgradeStaff),
  staff_by_email: asWritten,
  staff_by_passkey: asWritten,
  staff_by_subject: asWritten,
  staff_sessions: asWritten,
  staff_sessions_by_staff: asWritten,
  staff_tokens: asWritten,

  payments: asWritten,
  payments_by_tenant: asWritten,
  payments_by_status: asWritten,
  payments_by_contract: asWritten,
  payments_by_ask_time: asWritten,
  payments_by_uuid: asWritten,
  trans_counters: asWritten,
  trans_ids: asWritten,
  parked: asWritten,

  subscriptions: asWritten,
  subscription_acts: from(upgradeSubscriptionAct),

  notices: asWritten,
  former_notices: asWritten,
  unsealed_notices: asWritten,
  notice_heads: asWritten,
  notice_runs: asWritten,
  printed: asWritten,
  printed_quittances: asWritten,
  reminders: asWritten,
  documents: from(upgradeDocumentSubject),

  messages: from(upgradeTenantMessage),
  message_counters: asWritten,

  mails: from(upgradeMail),
  mails_by_due_time: asWritten,
  outbox: from(upgradeMail),
  dead_mails: from(upgradeMail),

  removals: asWritten,
  retention_runs: asWritten,
  retention_heads: asWritten,
  clock_marks: asWritten,
  heartbeats: asWritten,
  alerts: asWritten,
  demo_seeds: asWritten,
} as const;

/** What a key may begin with: a noun that is not above does not compile. */
export type Noun = keyof typeof UPGRADES;

const BY_NOUN: ReadonlyMap<Deno.KvKeyPart, Upgrade> = new Map(
  Object.entries(UPGRADES),
);

/** Every noun of the store. */
export const NOUNS: readonly Deno.KvKeyPart[] = [...BY_NOUN.keys()];

/** A stored value as the code of today knows it. */
export function upgrade([noun = ""]: Deno.KvKey, stored: unknown): unknown {
  return BY_NOUN.get(noun)?.(stored) ?? stored;
}
