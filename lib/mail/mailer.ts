/** A mail as it is rendered: one recipient, the same words twice. */
export interface Mail {
  to: string;
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

/** Sends mail. Throws when it could not hand it over; the outbox tries again. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
}
