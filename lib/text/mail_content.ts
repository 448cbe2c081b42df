/** A piece of a mail, written out as plain text and as HTML. */
export type MailBlock =
  | { kind: "text"; text: string }
  /** A way to the portal; `path` starts with a slash. */
  | { kind: "link"; label: string; path: string }
  | { kind: "facts"; facts: readonly (readonly [string, string])[] }
  /** Somebody's own words, line breaks kept. */
  | { kind: "quote"; text: string }
  /** "Bonjour", by name where the reader is known by it. */
  | { kind: "greeting" };

/** What a mail says, before the landlord's foot. */
export interface MailContent {
  subject: string;
  blocks: readonly MailBlock[];
}

/** A paragraph. */
export function say(text: string): MailBlock {
  return { kind: "text", text };
}

/** A way to a page of the portal. */
export function link(label: string, path: string): MailBlock {
  return { kind: "link", label, path };
}

/** Short facts by name. */
export function facts(
  ...facts: (readonly [name: string, value: string])[]
): MailBlock {
  return { kind: "facts", facts };
}

/** How a mail to a tenant begins. */
export const GREETING: MailBlock = { kind: "greeting" };
