import type { Language } from "../domain/language.ts";

/** A mail as it is rendered: one recipient, the same words twice. */
export interface Mail {
  to: string;
  /** In which it is written. */
  language: Language;
  /** Where an answer goes, when not to the sender. */
  replyTo?: string;
  /** One line. */
  subject: string;
  text: string;
  html: string;
}

/** A mail on its way out. */
export interface OutgoingMail extends Mail {
  /** The outbox's id: a second try has the same, so that mail services can tell it is the same mail. */
  id: string;
}

/** Sends mail. */
export interface Mailer {
  /** Hands a mail over, within `SEND_DEADLINE_MS`. Throws when it could not; `judgeFailure` says what follows. */
  send(mail: OutgoingMail): Promise<void>;
  /** Closes what it holds open, for good: the process is about to end. */
  close(): void;
}
