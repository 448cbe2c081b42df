import type { User } from "../../domain/account/user.ts";
import {
  LONGEST_MESSAGE,
  MAX_MESSAGE_LENGTH,
  type MessageFault,
  type MessageSubject,
} from "../../domain/message.ts";
import { toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { putMessage } from "../../store/messages.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { findOwnContract } from "../own_objects.ts";
import { queueMail, sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { takeTokens, type Throttled } from "../throttling.ts";

/** Control characters but line ends and tabs: nothing a reader sees. */
const UNSEEN = /(?![\n\t])\p{Cc}/gu;

/** What sending came to. */
export type MessageSent =
  | { kind: "sent"; number: string }
  | { kind: "refused"; faults: MessageFault[] }
  | Throttled;

/** Keeps a tenant's message under a number and mails it to the landlord, in one commit. */
export async function sendMessage(
  services: Services,
  user: User,
  typed: { subject: MessageSubject | null; body: string; contract: string },
): Promise<MessageSent> {
  const { store, landlord } = services;
  const faults: MessageFault[] = [];
  const { subject } = typed;
  if (subject === null) faults.push({ field: "subject", fault: "unknown" });
  const isLong = typed.body.length > LONGEST_MESSAGE;
  const body = isLong ? "" : typed.body.replace(UNSEEN, "").trim();
  if (body === "" && !isLong) faults.push({ field: "body", fault: "empty" });
  if (isLong || [...body].length > MAX_MESSAGE_LENGTH) {
    faults.push({ field: "body", fault: "too_long" });
  }
  const contract = await readContract(services, user, typed.contract);
  if (contract === undefined) {
    faults.push({ field: "contract", fault: "unknown" });
  }
  if (subject === null || contract === undefined || faults.length > 0) {
    return { kind: "refused", faults };
  }
  const throttled = await takeTokens(services, [
    ["contactTenant", user.tenantNumber],
  ]);
  if (throttled !== null) return throttled;
  const tenant = await readValue(store, keys.tenant(user.tenantNumber));
  const number = await transact(store, async (tx) => {
    const message = await putMessage(tx, {
      v: 2,
      tenantNumber: user.tenantNumber,
      contract,
      subject,
      body,
      sentAt: toInstant(services.now()),
    });
    const words = { subject, body };
    queueMail(tx, services, {
      kind: "contact_to_landlord",
      to: landlord.email,
      language: "fr",
      replyTo: user.email,
      number: message.number,
      ...words,
      tenantName: `${tenant?.firstName ?? ""} ${tenant?.surname ?? ""}`.trim(),
      tenantNumber: user.tenantNumber,
      contract,
    });
    queueMail(tx, services, {
      kind: "contact_receipt",
      to: user.email,
      language: user.language,
      number: message.number,
      ...words,
    });
    return message.number;
  }, { locks: ["messages"] });
  services.log.info("message_sent", { user: user.id, number });
  sendQueuedMail(services);
  return { kind: "sent", number };
}

/** The contract a message is about: null for none in particular, undefined for one that is not the tenant's. */
async function readContract(
  services: Services,
  user: User,
  typed: string,
): Promise<ContractRef | null | undefined> {
  if (typed.trim() === "") return null;
  const own = await findOwnContract(services, user, typed);
  return own?.contract;
}
