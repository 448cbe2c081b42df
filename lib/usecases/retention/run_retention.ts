import type { Milliseconds } from "../../domain/duration.ts";
import { toInstant } from "../../domain/month.ts";
import {
  RECORDS_A_RUN,
  RETENTION_KINDS,
  type RetentionKind,
  type RetentionRun,
} from "../../domain/retention.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { logAlert, putAlert } from "../raise_alert.ts";
import {
  type ClockDoubt,
  type ClockGuard,
  guardByLastRun,
} from "./clock_guard.ts";
import { removeClosedAccounts } from "./closed_accounts.ts";
import { removeLeases } from "./leases.ts";
import { removePaperlessProofs } from "./paperless_proofs.ts";
import type { Remover, RetentionServices } from "./retention_services.ts";
import {
  removeDeadMails,
  removeJournal,
  removeKeptForms,
  removeKnownBrowsers,
  removeLinks,
  removeRegistrations,
  removeSessions,
  removeSignIns,
  removeThrottles,
} from "./short_lived.ts";

/** What removes each kind; leases are announced and counted, and stand apart. */
const REMOVERS: Record<Exclude<RetentionKind, "lease">, Remover> = {
  paperlessProof: removePaperlessProofs,
  login: removeClosedAccounts,
  sessions: removeSessions,
  signIns: removeSignIns,
  journal: removeJournal,
  registrations: removeRegistrations,
  keptForms: removeKeptForms,
  resetLinks: removeLinks("reset"),
  mailChangeLinks: removeLinks("mail_change"),
  invitationLinks: removeLinks("invitation"),
  knownBrowsers: removeKnownBrowsers,
  deadMails: removeDeadMails,
  throttles: removeThrottles,
};

/** A run ends well before this; one that died lets the next begin after it. */
const LEASE_MS: Milliseconds = 60 * 60_000;
/** The job comes once a day: a start, or a second process, need not repeat it. */
const RUN_EVERY_MS: Milliseconds = 20 * 3_600_000;

/** What a run came to. */
export type RetentionDone =
  | { kind: "done"; run: RetentionRun }
  /** Another process is at it, or it has been done today. */
  | { kind: "not_due" }
  | { kind: "refused"; doubt: ClockDoubt };

/** What a run may be told: by a person, what a job must not decide. */
export interface RetentionOptions {
  /** Run now, even if today's run has been. */
  fromStart?: boolean;
  /** The clock was looked at and is right. */
  trustClock?: boolean;
  /** So many leases may go at once. */
  allowedLeases?: number;
  guard?: ClockGuard;
}

/** Removes all that is over, writes what it removed, and tells a person what it must not decide by itself. */
export async function runRetention(
  services: RetentionServices,
  options: RetentionOptions = {},
): Promise<RetentionDone> {
  const begun = await begin(services, options);
  if (begun === "not_due") return { kind: "not_due" };
  if (begun !== "begun") return { kind: "refused", doubt: begun };
  const startedAt = toInstant(services.now());
  const leases = await removeLeases(
    services,
    RECORDS_A_RUN,
    options.allowedLeases ?? 0,
  );
  const removed: RetentionRun["removed"] = { lease: leases.count };
  let more = leases.more;
  for (const kind of RETENTION_KINDS) {
    if (kind === "lease") continue;
    const swept = await REMOVERS[kind](services, RECORDS_A_RUN);
    removed[kind] = swept.count;
    more ||= swept.more;
  }
  const { announced, held, unremitted } = leases;
  const ended = { startedAt, removed, announced, held, unremitted, more };
  return { kind: "done", run: await finish(services, ended) };
}

/** Takes the run, unless it is another's, done, or made by a clock that nobody should believe. */
async function begin(
  services: RetentionServices,
  { fromStart, trustClock, guard = guardByLastRun }: RetentionOptions,
): Promise<"begun" | "not_due" | ClockDoubt> {
  const now = services.now();
  const result = await transact(services.store, async (tx) => {
    const head = await tx.get(keys.retentionHead());
    const doubt = trustClock ? null : await guard(now, head);
    if (doubt !== null) return doubt;
    const until = head?.runningUntil == null
      ? 0
      : Date.parse(head.runningUntil);
    const isRunning = now < until && until <= now + LEASE_MS;
    const lastMs = head?.lastRunAt == null ? 0 : Date.parse(head.lastRunAt);
    if (isRunning || !fromStart && Math.abs(now - lastMs) < RUN_EVERY_MS) {
      return "not_due";
    }
    const runningUntil = toInstant(now + LEASE_MS);
    const lastRunAt = head?.lastRunAt ?? null;
    tx.set(keys.retentionHead(), { v: 1, lastRunAt, runningUntil });
    return "begun";
  });
  if (result === "clock_behind" || result === "clock_ahead") {
    await tell(services, "retention_refused", result);
  }
  return result;
}

async function finish(
  services: RetentionServices,
  ended: Omit<RetentionRun, "v" | "id" | "finishedAt">,
): Promise<RetentionRun> {
  const now = toInstant(services.now());
  const id = services.newId();
  const run: RetentionRun = { v: 1, id, finishedAt: now, ...ended };
  await transact(services.store, (tx) => {
    tx.set(keys.retentionRun(id), run);
    tx.set(keys.retentionHead(), { v: 1, lastRunAt: now, runningUntil: null });
  });
  const { announced, held, unremitted = 0, more } = run;
  const counts = { announced, held, unremitted, more };
  services.log.info("retention", { ...run.removed, ...counts });
  if (announced > 0) {
    await tell(services, "retention_announced", `${announced} leases`);
  }
  if (held > 0) await tell(services, "retention_held", `${held} leases`);
  if (unremitted > 0) {
    const detail = `${unremitted} leases with movements that no remise has`;
    await tell(services, "retention_held", detail);
  }
  return run;
}

async function tell(
  services: RetentionServices,
  kind: "retention_refused" | "retention_announced" | "retention_held",
  detail: string,
) {
  const alert = { kind, about: toInstant(services.now()).slice(0, 10), detail };
  await transact(services.store, (tx) => {
    putAlert(tx, services, alert);
  });
  logAlert(services, alert);
}
