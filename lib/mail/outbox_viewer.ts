import type { Milliseconds } from "../domain/duration.ts";
import { toInstant } from "../domain/month.ts";
import type { Mailer } from "./mailer.ts";
import {
  buildOutboxList,
  buildOutboxMail,
  type KeptMail,
  OUTBOX_CSP,
} from "./outbox_page.ts";

/** How many mails the viewer keeps. */
export const OUTBOX_KEPT = 200;

/** A mailer for development: nothing leaves, everything shows on a page. */
export interface OutboxViewer extends Mailer {
  /** The latest mails, newest first. */
  mails(): readonly KeptMail[];
  /** The page `/courrier`: the list, or with `?mail=<id>` one mail. */
  renderOutboxPage(request: Request): Response;
}

/** Builds a viewer that keeps the last 200 mails in memory. */
export function createOutboxViewer(now: () => Milliseconds): OutboxViewer {
  let kept: readonly KeptMail[] = [];
  return {
    send(mail) {
      const others = kept.filter(({ id }) => id !== mail.id);
      const sent = { ...mail, sentAt: toInstant(now()) };
      kept = [sent, ...others].slice(0, OUTBOX_KEPT);
      return Promise.resolve();
    },
    close() {},
    mails: () => kept,
    renderOutboxPage(request) {
      if (request.method !== "GET" && request.method !== "HEAD") {
        return new Response(null, { status: 405, headers: { allow: "GET" } });
      }
      const id = new URL(request.url).searchParams.get("mail");
      if (id === null) return respond(200, buildOutboxList(kept));
      const mail = kept.find((one) => one.id === id) ?? null;
      return respond(mail === null ? 404 : 200, buildOutboxMail(mail));
    },
  };
}

function respond(status: number, html: string): Response {
  return new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": OUTBOX_CSP,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    },
  });
}
