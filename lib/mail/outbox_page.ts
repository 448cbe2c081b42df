import { sha256 } from "@oslojs/crypto/sha2";
import { encodeBase64 } from "@oslojs/encoding";
import { type Instant, parisDay } from "../domain/month.ts";
import { shortDate, timeOfDay } from "../text/format.ts";
import { escapeHtml } from "./escape_html.ts";
import type { OutgoingMail } from "./mailer.ts";
import { french } from "../text/french.ts";

/** A mail that was sent to the viewer. */
export interface KeptMail extends OutgoingMail {
  sentAt: Instant;
}

const STYLE =
  ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem 0}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid;overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border:1px solid;padding:1rem}";

/** The page's policy: its one style, by hash, and nothing else. */
export const OUTBOX_CSP = `default-src 'none'; style-src 'sha256-${
  encodeBase64(sha256(new TextEncoder().encode(STYLE)))
}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The list of mails as a page. */
export function buildOutboxList(mails: readonly KeptMail[]): string {
  const rows = mails.map((mail) =>
    `<tr><td>${sentAt(mail)}</td><td>${
      escapeHtml(mail.to)
    }</td><td><a href="?mail=${encodeURIComponent(mail.id)}">${
      escapeHtml(mail.subject)
    }</a></td></tr>`
  );
  return buildPage(
    french.t("outbox-title"),
    `<p>${french.t("outbox-note")}</p>` +
      (mails.length === 0
        ? `<p>${french.t("outbox-none")}</p>`
        : `<table><caption>${
          french.t("outbox-caption")
        }</caption><thead><tr><th scope="col">${
          french.t("outbox-sent-at")
        }</th><th scope="col">${french.t("outbox-to")}</th><th scope="col">${
          french.t("outbox-subject")
        }</th></tr></thead><tbody>${rows.join("")}</tbody></table>`),
  );
}

/** One mail as a page, its addresses made links; null is a mail that is gone. */
export function buildOutboxMail(mail: KeptMail | null): string {
  const back = `<p><a href="?">${french.t("outbox-back")}</a></p>`;
  if (mail === null) {
    return buildPage(
      french.t("outbox-title"),
      `<p>${french.t("outbox-unknown")}</p>${back}`,
    );
  }
  const facts = [
    [french.t("outbox-sent-at"), sentAt(mail)],
    [french.t("outbox-to"), escapeHtml(mail.to)],
    ...(mail.replyTo === undefined
      ? []
      : [[french.t("outbox-reply-to"), escapeHtml(mail.replyTo)]]),
  ].map(([term, value]) => `<li>${term}\u00A0: ${value}</li>`);
  return buildPage(
    mail.subject,
    `<ul>${facts.join("")}</ul><pre>${withLinks(mail.text)}</pre>${back}`,
  );
}

function withLinks(text: string): string {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
    index % 2 === 0
      ? escapeHtml(part)
      : `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>`
  ).join("");
}

function sentAt(mail: KeptMail): string {
  return `${shortDate(parisDay(mail.sentAt))} ${timeOfDay(mail.sentAt)}`;
}

function buildPage(title: string, main: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${
    escapeHtml(title)
  }</title><style>${STYLE}</style></head><body><main><h1>${
    escapeHtml(title)
  }</h1>${main}</main></body></html>`;
}
