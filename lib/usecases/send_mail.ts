import type { Milliseconds } from "../domain/duration.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { parisDay, toInstant } from "../domain/month.ts";
import { nextTryAtMs, type QueuedMail } from "../domain/outbox.ts";
import { renderMail } from "../mail/messages.ts";
import { judgeFailure, type SendFailure } from "../mail/send_failure.ts";
import { type SpokenName, spokenName } from "../domain/names.ts";
import { writeAlert } from "../store/alerts.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import { readUserByEmail } from "../store/users.ts";
import { buryMail, delayMail, dropMail } from "../store/outbox.ts";
import { transact } from "../store/transaction.ts";
import { endLink, startLink } from "./account/mailed_link.ts";
import { logAlert, putAlert } from "./raise_alert.ts";
import type { Services } from "./services.ts";

type Item = QueuedMail<MailMessage>;

/** What became of a sending; `server_down`: no mail of ours passes for now. */
export type Sent = "sent" | "failed" | "server_down";

/** How long the server may be silent before staff are told. */
const SILENCE_TOLD_MS: Milliseconds = 3_600_000;

/**
 * Hands a taken mail over. It leaves the outbox when it has left, goes back for later, or aside with an alert. Never
 * throws.
 */
export async function sendMail(services: Services, item: Item): Promise<Sent> {
  const { id, message, attempts } = item;
  const { log } = services;
  const failure = await handOver(services, item);
  try {
    if (failure !== null) return await settleFailure(services, item, failure);
    log.info("mail_sent", { id, kind: message.kind, attempts });
    await settleSent(services, item);
    return "sent";
  } catch (error) {
    // The store fails; the mail stays ours until its lease ends.
    const reason = error instanceof Error ? error.message : String(error);
    log.warn("mail_unsettled", { id, kind: message.kind, attempts, reason });
    return "failed";
  }
}

async function handOver(
  services: Services,
  { id, message }: Item,
): Promise<SendFailure | null> {
  const { mailer, landlord, origin } = services;
  try {
    const reader = await readReader(services, message.to);
    const mail = renderMail(message, landlord, origin, reader);
    await mailer.send({ ...mail, id });
    return null;
  } catch (error) {
    return judgeFailure(error, message.to);
  }
}

/**
 * By what name the owner of an address is greeted: only who has opened an account with it. Read when the mail leaves,
 * behind every answer; where it cannot be read, the mail leaves without.
 */
async function readReader(
  { store }: Services,
  to: string,
): Promise<SpokenName | null> {
  try {
    const user = await readUserByEmail(store, to);
    if (user === null) return null;
    const tenant = await readValue(store, keys.tenant(user.tenantNumber));
    return tenant === null ? null : spokenName(tenant);
  } catch {
    return null;
  }
}

function settleSent(services: Services, { id, message }: Item): Promise<void> {
  return transact(services.store, async (tx) => {
    await dropMail(tx, id);
    await startLink(tx, message, services.now());
  });
}

async function settleFailure(
  services: Services,
  item: Item,
  failure: SendFailure,
): Promise<Sent> {
  const { id, message, attempts } = item;
  const { verdict, reason, responseCode } = failure;
  const nextMs = verdict === "refused"
    ? null
    : nextTryAtMs(item, services.now());
  services.log.warn("mail_failed", {
    id,
    kind: message.kind,
    attempts,
    fate: nextMs === null ? "dead" : "later",
    code: responseCode,
    reason,
  });
  if (nextMs === null) await bury(services, item, reason);
  else {
    await transact(services.store, (tx) => delayMail(tx, item, reason, nextMs));
  }
  await tellOutage(services, item, failure);
  return verdict === "outage" || verdict === "unreachable"
    ? "server_down"
    : "failed";
}

async function bury(services: Services, item: Item, reason: string) {
  const { id, message } = item;
  const alert = {
    kind: "mail_dead" as const,
    about: id,
    detail: `${message.kind}: ${reason}`,
  };
  const isBuried = await transact(services.store, async (tx) => {
    if (!await buryMail(tx, item, reason)) return false;
    endLink(tx, message);
    putAlert(tx, services, alert);
    return true;
  });
  if (isBuried) logAlert(services, alert);
}

/**
 * Tells staff once a day that no mail of ours passes: at once when the server refuses us, after an hour when it is
 * silent.
 */
async function tellOutage(
  services: Services,
  { createdAt }: Item,
  { verdict, reason }: SendFailure,
) {
  const now = services.now();
  const isLong = now - Date.parse(createdAt) >= SILENCE_TOLD_MS;
  if (verdict !== "outage" && !(verdict === "unreachable" && isLong)) return;
  const id = `mail_outage:${parisDay(now)}`;
  const alert = { kind: "mail_outage" as const, about: "smtp", detail: reason };
  const isNew = await transact(services.store, async (tx) => {
    if (await tx.get(keys.alert(id)) !== null) return false;
    writeAlert(tx, { v: 1, id, ...alert, at: toInstant(now) });
    return true;
  }, { locks: ["mail outage"] });
  if (isNew) logAlert(services, alert);
}
