import { parseEmail } from "../domain/account/email.ts";

/** A link inside a sentence. */
export interface ArticleLink {
  label: string;
  href: string;
}

/** A sentence, in pieces where it holds links. */
export type Words = string | readonly (string | ArticleLink)[];

/** A piece of a page that is there to be read. */
export type ArticleBlock =
  | { kind: "text" | "warning" | "subtitle"; words: Words }
  | { kind: "list" | "steps"; items: readonly Words[] }
  /** Words and what they mean: `Loyer :` and a sentence. */
  | { kind: "terms"; terms: readonly (readonly [string, Words])[] }
  /** Short facts by name, such as an address. */
  | { kind: "facts"; facts: readonly (readonly [string, Words])[] };

/** A question that opens on its answer. */
export interface ArticleQuestion {
  /** Unique on the page: links point at it. */
  id: string;
  question: string;
  answer: readonly ArticleBlock[];
}

/** A titled part of a page; links point at its id. */
export interface ArticleSection {
  id: string;
  title: string;
  blocks?: readonly ArticleBlock[];
  questions?: readonly ArticleQuestion[];
}

/** A paragraph. */
export function text(words: Words): ArticleBlock {
  return { kind: "text", words };
}

/** A paragraph that must not be missed. */
export function warning(words: Words): ArticleBlock {
  return { kind: "warning", words };
}

/** A title under that of the section. */
export function subtitle(words: string): ArticleBlock {
  return { kind: "subtitle", words };
}

/** Items in no order. */
export function list(...items: Words[]): ArticleBlock {
  return { kind: "list", items };
}

/** Things to do one after another. */
export function steps(...items: Words[]): ArticleBlock {
  return { kind: "steps", items };
}

/** Words with what each means. */
export function terms(...terms: (readonly [string, Words])[]): ArticleBlock {
  return { kind: "terms", terms };
}

/** Where a telephone number leads when it is tapped. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

/** An e-mail address to tap; anything else, such as a postal address, stays as it is. */
export function writeTo(contact: string): string | ArticleLink {
  const email = parseEmail(contact);
  return email === null ? contact : { label: contact, href: `mailto:${email}` };
}
