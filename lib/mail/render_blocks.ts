import { assert } from "../domain/assert.ts";
import type { MailBlock } from "../text/mail_content.ts";
import { escapeHtml } from "./escape_html.ts";

/** Blocks as plain text, an empty line between them; `colon` stands after a name, as the language writes it. */
export function blocksToText(
  blocks: readonly MailBlock[],
  origin: string,
  colon: string,
): string {
  return blocks.map((block) => blockToText(block, origin, colon)).join("\n\n");
}

/** Blocks as HTML, everything escaped. */
export function blocksToHtml(
  blocks: readonly MailBlock[],
  origin: string,
  colon: string,
): string {
  return blocks.map((block) => blockToHtml(block, origin, colon)).join("\n");
}

function blockToText(
  block: MailBlock,
  origin: string,
  colon: string,
): string {
  switch (block.kind) {
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
  origin: string,
  colon: string,
): string {
  switch (block.kind) {
    case "text":
      return `<p>${lines(block.text)}</p>`;
    case "link":
      return linkToHtml(block.label, linkTo(block.path, origin));
    case "facts":
      return `<ul>${
        block.facts.map(([term, value]) =>
          `<li><strong>${escapeHtml(term)}</strong>${colon} <bdi>${
            escapeHtml(oneLine(value))
          }</bdi></li>`
        ).join("")
      }</ul>`;
    case "quote":
      return `<blockquote style="margin:0;padding-inline-start:1em;border-inline-start:3px solid">${
        lines(block.text)
      }</blockquote>`;
  }
}

// The address also stands in words: people copy it, and may compare it with the one they know.
function linkToHtml(label: string, href: string): string {
  const url = escapeHtml(href);
  return `<p><a href="${url}" style="font-weight:bold">${
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
