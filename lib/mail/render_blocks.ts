import { assert } from "../domain/assert.ts";
import type { MailBlock } from "../text/mail_content.ts";
import { escapeHtml } from "./escape_html.ts";

/** What blocks are written out with. */
export interface BlockOptions {
  /** The portal's address: links lead nowhere else. */
  origin: string;
  /** What stands after a name, as the language writes it. */
  colon: string;
  greeting: string;
  /** The landlord's colour, under white letters. */
  accent: string;
}

/** Blocks as plain text, an empty line between them. */
export function blocksToText(
  blocks: readonly MailBlock[],
  options: BlockOptions,
): string {
  return blocks.map((block) => blockToText(block, options)).join("\n\n");
}

/** Blocks as HTML, everything escaped. The first link is what the mail is for: it looks like a button. */
export function blocksToHtml(
  blocks: readonly MailBlock[],
  options: BlockOptions,
): string {
  const main = blocks.find(({ kind }) => kind === "link");
  return blocks.map((block) => blockToHtml(block, options, block === main))
    .join("\n");
}

function blockToText(
  block: MailBlock,
  { origin, colon, greeting }: BlockOptions,
): string {
  switch (block.kind) {
    case "greeting":
      return cleaned(greeting);
    case "text":
      return cleaned(block.text);
    case "link":
      return `${block.label}${colon}\n${linkTo(block.path, origin)}`;
    case "facts":
      return block.facts.map(([term, value]) =>
        `${term}${colon} ${oneLine(value)}`
      ).join("\n");
    case "quote":
      return cleaned(block.text).split("\n").map((line) => `> ${line}`)
        .join("\n");
  }
}

function blockToHtml(
  block: MailBlock,
  { origin, colon, greeting, accent }: BlockOptions,
  isMain: boolean,
): string {
  switch (block.kind) {
    case "greeting":
      return `<p>${lines(greeting)}</p>`;
    case "text":
      return `<p>${lines(block.text)}</p>`;
    case "link":
      return linkToHtml(
        block.label,
        linkTo(block.path, origin),
        isMain ? accent : null,
      );
    case "facts":
      return `<ul style="margin:1.5em 0;padding:0;list-style:none">${
        block.facts.map(([term, value]) =>
          `<li style="padding:.5em 0;border-top:1px solid #999">${
            escapeHtml(term)
          }${colon} <strong><bdi>${
            escapeHtml(oneLine(value))
          }</bdi></strong></li>`
        ).join("")
      }</ul>`;
    case "quote":
      return `<blockquote style="margin:0;padding-inline-start:1em;border-inline-start:3px solid ${accent}">${
        lines(block.text)
      }</blockquote>`;
  }
}

// The address also stands in words: people copy it, and may compare it with the one they know.
function linkToHtml(
  label: string,
  href: string,
  accent: string | null,
): string {
  const url = escapeHtml(href);
  const style = accent === null
    ? "font-weight:bold"
    : `display:inline-block;margin:.5em 0;padding:.75em 1.5em;border-radius:.75em;background-color:${accent};color:#ffffff;font-weight:bold;text-decoration:none`;
  return `<p><a href="${url}" style="${style}">${
    escapeHtml(label)
  }</a><br><span style="font-size:.85em;word-break:break-all">${url}</span></p>`;
}

function linkTo(path: string, origin: string): string {
  const url = new URL(path, origin);
  assert(
    path.startsWith("/") && url.origin === new URL(origin).origin,
    "a mail links to the portal only",
  );
  return url.href;
}

function lines(text: string): string {
  return escapeHtml(cleaned(text)).replace(/\n/g, "<br>");
}

/** A text in one line: what stands in a header or beside a term. */
export function oneLine(text: string): string {
  return cleaned(text).replace(/(?<!\s)\s*\n\s*/g, " ").trim();
}

// Control characters mean nothing in a mail but trouble for a header or a terminal.
function cleaned(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(
      /\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu,
      (char) => char === "\n" || char === "\t" ? char : "",
    );
}
