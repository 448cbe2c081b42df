import { type Fields, isSignedBy } from "./signature.ts";

/** The largest notification that is read, in bytes; the bank's own stay under 5 KiB. */
export const MAX_NOTIFICATION_BYTES = 16 * 1024;

/** Why a body is no notification of the bank's. */
export type RefusalReason =
  | "too_large"
  | "not_a_form"
  | "repeated_field"
  | "missing_signature"
  | "bad_signature";

export type ParsedNotification =
  | { ok: true; fields: Fields }
  | { ok: false; reason: RefusalReason };

/**
 * Reads and authenticates a notification's body. It is decoded once, blanks kept, nothing trimmed or
 * normalised: the bank signed every `vads_` value as it stands, those we do not know included.
 */
export function parseNotification(
  body: Uint8Array,
  contentType: string | null,
  key: string,
): ParsedNotification {
  if (body.byteLength > MAX_NOTIFICATION_BYTES) return refuse("too_large");
  if (
    !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? "")
  ) return refuse("not_a_form");
  const fields = new Map<string, string>();
  for (const pair of decodeAscii(body).split("&")) {
    if (pair === "") continue;
    const [name, value] = pair.split(/=(.*)/s).map(decodePart);
    if (name === undefined || value === undefined) return refuse("not_a_form");
    if (name === null || value === null) return refuse("not_a_form");
    if (fields.has(name)) return refuse("repeated_field");
    fields.set(name, value);
  }
  if (fields.size === 0) return refuse("not_a_form");
  const signature = fields.get("signature");
  if (signature === undefined || signature === "") {
    return refuse("missing_signature");
  }
  return isSignedBy(fields, signature, key)
    ? { ok: true, fields }
    : refuse("bad_signature");
}

function refuse(reason: RefusalReason): ParsedNotification {
  return { ok: false, reason };
}

// Latin-1 keeps every byte as one character; what is not ASCII is refused when its part is decoded.
function decodeAscii(body: Uint8Array): string {
  return new TextDecoder("latin1").decode(body);
}

/** One part of a urlencoded form; null when its escapes are not UTF-8. */
function decodePart(part: string): string | null {
  // deno-lint-ignore no-control-regex
  if (!/^[\x00-\x7f]*$/.test(part)) return null;
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return null;
  }
}
