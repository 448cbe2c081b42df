import { parseEmail } from "./account/email.ts";

/** Whether a text names a mail server: `smtp://[user:password@]host:port`, or `smtps://…`. */
export function isMailUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^smtps?:$/.test(url.protocol) && url.hostname !== "" &&
    /^\/?$/.test(url.pathname) && url.search === "" && url.hash === "" &&
    (url.username === "") === (url.password === "") &&
    isPercentEncoded(url.username) && isPercentEncoded(url.password);
}

function isPercentEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text may be the sender of mails: an address, or a name with one. */
export function isSender(text: string): boolean {
  const named = /^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(text);
  return parseEmail(named?.[1] ?? text) !== null;
}
