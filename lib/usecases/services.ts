import type { Milliseconds } from "../domain/duration.ts";
import type { NewId } from "../domain/ids.ts";
import type { PasswordHasher } from "../auth/password_hash.ts";
import type { SignOn } from "../auth/sign_on.ts";
import type { SecretVault } from "../auth/secret_vault.ts";
import type { Semaphore } from "../auth/semaphore.ts";
import type { Landlord } from "../domain/landlord.ts";
import type { CommonPasswords } from "../domain/account/password.ts";
import type { Logger } from "../log.ts";
import type { Sealer } from "../notices/sealer.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { BankClient } from "../scellius/bank_client.ts";
import type { HealthWatch } from "./check_health.ts";
import type { Store } from "../store/store.ts";
import type { DrainGate } from "./drain_gate.ts";
import type { Exchange } from "./exchange/exchange.ts";

/** The shop at the bank. */
export interface ScelliusShop {
  siteId: string;
  key: string;
  mode: "TEST" | "PRODUCTION";
  /** The address that the payment form posts to. */
  url: string;
  /** Other hosts of the bank that its form may lead on to, as origins; absent: none. */
  formHosts?: readonly string[];
  /** The first transaction number of a UTC day; absent: 0. */
  firstTransId?: number;
}

/** What use-cases work with; made once by a composition root. */
export interface Services {
  store: Store;
  /** Milliseconds since the epoch. */
  now(): Milliseconds;
  /** A new id whose order is that of time: 26 characters, letters and digits, 80 random bits. */
  newId(): NewId;
  randomBytes(count: number): Uint8Array;
  passwords: PasswordHasher;
  /** How secrets that must be read again are kept. */
  vault: SecretVault;
  /** The landlord's own sign-on to the office, and whether it is the only way in; null where there is none. */
  signOn: { client: SignOn; isOnly: boolean } | null;
  /** What a new password is held against; loaded when first asked for. */
  commonPasswords(): Promise<CommonPasswords>;
  /** Lets a few notifications of the bank be booked at once: more would wait for one another in the KV, and longer. */
  bookings: Semaphore;
  /** Draws PDFs for their sums beside what serves. */
  sealer: Pick<Sealer, "seal">;
  mailer: Mailer;
  /** Lets one draining of the outbox run at a time. */
  drains: DrainGate;
  log: Logger;
  landlord: Landlord;
  /** Public address of the portal, without a trailing slash. */
  origin: string;
  scellius: ScelliusShop;
  /** Where the bank is asked about a silent payment; null where no access is configured. */
  bankClient: BankClient | null;
  /** How files of the landlord's software come in and go out. */
  exchange: Exchange;
  /** Whether the store works: what `/health` says. */
  health: HealthWatch;
  /** Aborted when the process is to end: what runs in the background stops at its next step and begins nothing. */
  stopping: AbortSignal;
  /** Runs work that the process waits for before it ends. */
  underway<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Starts work that must not delay the answer; a failure of it is logged. */
  later(work: () => Promise<void>): void;
}
