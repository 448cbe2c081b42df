import type { Milliseconds } from "../../domain/duration.ts";
import type { Fields } from "../signature.ts";
import { encodeSigned } from "./encode_signed.ts";
import type { BankSession } from "./bank_session.ts";
import { buildResultFields } from "./result_fields.ts";
import { DELAY_MS, MAX_REPLAYS, REPLAY_MS } from "./settings.ts";

/** What the shop answered. */
export interface ShopAnswer {
  status: number;
  text: string;
}

/** How a notification leaves, and when. */
export interface Delivery {
  key: string;
  now(): Milliseconds;
  /** Posts a urlencoded body to the shop. */
  notify(body: string): Promise<ShopAnswer>;
  /** Runs work later; the browser does not wait for it. */
  schedule(delayMs: Milliseconds, work: () => Promise<void>): void;
}

/** The bank takes these as heard; anything else is sent again. */
const HEARD = [200, 201, 202, 203, 204, 205, 206, 301, 302, 303, 307, 308];

/**
 * Tells the shop how a payment ended, as the page's settings ask. Never throws: a shop that fails changes no payment.
 */
export async function deliverNotification(
  session: BankSession,
  delivery: Delivery,
): Promise<void> {
  switch (session.settings.delivery) {
    case "normale":
      return await send(session, delivery, 0);
    case "double":
      await send(session, delivery, 0);
      return await send(session, delivery, 0);
    case "perdue":
      return note(session, "notification perdue, sans rejeu");
    case "retardee":
      note(session, `notification retardée de ${DELAY_MS / 1000} s`);
      return delivery.schedule(DELAY_MS, () => send(session, delivery, 0));
    case "echec":
      note(session, "échec HTTP simulé : la boutique n’a rien reçu");
      return replayLater(session, delivery, 0);
    case "reponse_perdue":
      await ask(session, delivery, 0);
      note(session, "réponse de la boutique perdue");
      return replayLater(session, delivery, 0);
  }
}

async function send(
  session: BankSession,
  delivery: Delivery,
  replay: number,
): Promise<void> {
  const answer = await ask(session, delivery, replay);
  if (answer === null || !HEARD.includes(answer.status)) {
    replayLater(session, delivery, replay);
  }
}

function replayLater(
  session: BankSession,
  delivery: Delivery,
  done: number,
): void {
  if (done >= MAX_REPLAYS) return note(session, "plus aucun rejeu");
  note(session, `rejeu dans ${REPLAY_MS / 1000} s`);
  delivery.schedule(REPLAY_MS, () => send(session, delivery, done + 1));
}

/** Tells the shop of an operation of the back office, once. Never throws. */
export async function deliverOperation(
  session: BankSession,
  fields: Fields,
  delivery: Delivery,
): Promise<void> {
  await post(session, delivery, fields);
}

async function ask(
  session: BankSession,
  delivery: Delivery,
  replay: number,
): Promise<ShopAnswer | null> {
  const source = replay === 0 ? "PAY" : "RETRY";
  const fields = buildResultFields(session, source, delivery.now());
  return await post(session, delivery, fields);
}

async function post(
  session: BankSession,
  { key, notify }: Delivery,
  fields: Fields,
): Promise<ShopAnswer | null> {
  const source = fields.get("vads_url_check_src") ?? "";
  const body = encodeSigned(fields, key);
  try {
    const answer = await notify(body);
    note(session, `${source} : ${answer.status} ${answer.text.slice(0, 512)}`);
    return answer;
  } catch {
    note(session, `${source} : la boutique n’a pas répondu`);
    return null;
  }
}

function note(session: BankSession, line: string): void {
  session.journal.push(line);
}
