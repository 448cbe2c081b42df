import type { Milliseconds } from "../../domain/duration.ts";
import type { Card } from "../../domain/payments/card.ts";
import type { Fields } from "../signature.ts";
import type { OfficeOperation } from "./office_operation.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";
import type { TestCard } from "./test_cards.ts";

/** The bank's page lives ten minutes. */
export const SESSION_MS: Milliseconds = 10 * 60_000;

/** The card as entered; its cryptogram is kept nowhere. */
export interface EnteredCard {
  testCard: TestCard;
  brand: Card;
  month: number;
  year: number;
}

/** How a payment ended. */
export type Outcome = "accepted" | "refused" | "abandoned" | "expired";

/** One buyer's visit. */
export interface BankSession {
  id: string;
  form: Fields;
  startedAtMs: Milliseconds;
  step: "card" | "authentication" | "ended";
  outcome: Outcome | null;
  entered: EnteredCard | null;
  settings: Settings;
  /** What was done to its transaction in the back office since. */
  operations: OfficeOperation[];
  /** What became of the notification, for the ticket's settings. */
  journal: string[];
  /** The notification under way; the browser goes back after it. */
  settled: Promise<void>;
}

/** Starts a visit with a form that was checked. */
export function startSession(
  id: string,
  form: Fields,
  nowMs: Milliseconds,
): BankSession {
  return {
    id,
    form,
    startedAtMs: nowMs,
    step: "card",
    outcome: null,
    entered: null,
    settings: DEFAULT_SETTINGS,
    operations: [],
    journal: [],
    settled: Promise.resolve(),
  };
}

/** A map that forgets its oldest entries: a development server may run for weeks. */
export class BoundedMap<V> {
  readonly #entries = new Map<string, V>();

  constructor(readonly limit: number) {}

  get(key: string): V | undefined {
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  set(key: string, value: V): void {
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.limit) return;
      this.#entries.delete(oldest);
    }
  }

  values(): Iterable<V> {
    return this.#entries.values();
  }
}
