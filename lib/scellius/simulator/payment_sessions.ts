import type { Milliseconds } from "../../domain/duration.ts";
import { sha256 } from "@oslojs/crypto/sha2";
import { encodeHexLowerCase } from "@oslojs/encoding";
import type { Fields } from "../signature.ts";
import {
  type BankSession,
  BoundedMap,
  type Outcome,
  SESSION_MS,
  startSession,
} from "./bank_session.ts";
import { checkForm, type FormFault, type Shop } from "./check_form.ts";
import { buildOfficeFields, type OfficeOperation } from "./office_operation.ts";
import type { Card } from "../../domain/payments/card.ts";
import {
  deliverNotification,
  deliverOperation,
  type Delivery,
} from "./deliver_notification.ts";
import { returnUrlOf } from "./payment_summary.ts";

/** How many visits and transaction numbers are remembered. */
const SESSIONS_KEPT = 500;
const NUMBERS_KEPT = 20_000;

/** Where the simulated bank tells what it does. */
export interface EventLog {
  info(event: string, fields?: Readonly<Record<string, string>>): void;
}

/** A form that was taken, or the bank's number for what is wrong with it and the way back. */
export type Opened =
  | { ok: true; session: BankSession }
  | { ok: false; fault: FormFault; returnUrl: string | null };

/** The bank's memory: visits, the numbers used each day, and what is told to the shop. */
export class PaymentSessions {
  readonly #shop: Shop;
  readonly #delivery: Delivery;
  readonly #log: EventLog;
  readonly #sessions = new BoundedMap<BankSession>(SESSIONS_KEPT);
  readonly #taken = new BoundedMap<true>(NUMBERS_KEPT);

  constructor(shop: Shop, delivery: Delivery, log: EventLog) {
    this.#shop = shop;
    this.#delivery = delivery;
    this.#log = log;
  }

  /** A visit that is still remembered, or null. */
  find(id: string): BankSession | null {
    return this.#sessions.get(id) ?? null;
  }

  /** Checks a form; a right one starts a visit and uses up its number for the day. */
  open(form: Fields, contract: readonly Card[]): Opened {
    const nowMs = this.#delivery.now();
    const fault = checkForm(
      form,
      this.#shop,
      nowMs,
      (day, transId) => this.#taken.has(numberOf(day, transId)),
      contract,
    );
    const session = startSession(idOf(form, nowMs), form, nowMs);
    if (fault !== null) {
      this.#log.info("bank_simulator_form_refused", { ...fault });
      // Before the signature is checked, the address is anybody's.
      const url = fault.field === "signature"
        ? null
        : returnUrlOf(session, "expired");
      const isAddress = url !== null && /^https?:\/\//.test(url);
      return { ok: false, fault, returnUrl: isAddress ? url : null };
    }
    const day = (form.get("vads_trans_date") ?? "").slice(0, 8);
    this.#taken.set(numberOf(day, form.get("vads_trans_id") ?? ""), true);
    this.#sessions.set(session.id, session);
    return { ok: true, session };
  }

  /** Ends a visit and tells the shop; the browser goes back only after that. */
  async end(session: BankSession, outcome: Outcome): Promise<void> {
    session.step = "ended";
    session.outcome = outcome;
    this.#log.info("bank_simulator_ended", { outcome });
    const isTransaction = outcome === "accepted" || outcome === "refused";
    if (isTransaction || session.settings.on.has("regle_abandon")) {
      session.settled = deliverNotification(session, this.#delivery);
    }
    await session.settled;
  }

  /** Does something to a paid transaction in the back office, and tells the shop. */
  async operate(session: BankSession, operation: OfficeOperation) {
    session.operations.push(operation);
    const fields = buildOfficeFields(session, operation, this.#delivery.now());
    await deliverOperation(session, fields, this.#delivery);
  }

  /** Every visit that is remembered. */
  all(): BankSession[] {
    return [...this.#sessions.values()];
  }

  /** Ends the visits whose ten minutes are over. */
  async expireSessions(): Promise<void> {
    const oldest = this.#delivery.now() - SESSION_MS;
    for (const session of this.#sessions.values()) {
      if (session.step !== "ended" && session.startedAtMs <= oldest) {
        await this.end(session, "expired");
      }
    }
  }
}

/** Numbers are not case-sensitive at the bank. */
function numberOf(day: string, transId: string): string {
  return `${day} ${transId.toUpperCase()}`;
}

/** As hard to guess as the form's signature, and new each time. */
function idOf(form: Fields, nowMs: Milliseconds): string {
  const seed = new TextEncoder().encode(`${form.get("signature")}+${nowMs}`);
  return encodeHexLowerCase(sha256(seed)).slice(0, 32);
}
