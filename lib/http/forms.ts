import { HttpError } from "fresh";
import { isLanguage } from "../domain/language.ts";
import { LONGEST_TYPED, plainProse, plainTyped } from "../domain/typed_text.ts";
import {
  ACCOUNT_NAMES,
  type FormNames,
  LANGUAGE_CHOICE_NAMES,
  NO,
  YES,
} from "../text/form_names.ts";
import { LanguageChosen } from "./language_chosen.ts";

/** The largest body of a form, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;

/** Reads a bounded body. @throws HttpError 413 (longer than `maxBytes`), 400 (it ends before its end) */
export async function readBody(
  request: Request,
  maxBytes: number = MAX_BODY_BYTES,
): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
    throw new HttpError(413, "body_too_large");
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(request)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new HttpError(413, "body_too_large");
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

/**
 * What comes of a body, of whatever length. Where it breaks off, the client has gone or counts wrong: its fault, not
 * ours.
 * @throws HttpError 400
 */
export async function* readChunks(
  request: Request,
): AsyncGenerator<Uint8Array> {
  try {
    yield* request.body ?? [];
  } catch (cause) {
    throw new HttpError(400, "body_cut_off", { cause });
  }
}

/**
 * Reads the known fields of a posted form, by what the code calls them: `names` says what they are called in the form.
 * Absent ones are empty, others are ignored, line ends are `\n`. A field is a line of `LONGEST_TYPED` units unless
 * `longer` gives it more, which makes it prose; what is longer is cut one unit beyond, so that its parser refuses it.
 * Invisible marks are dropped and digits of any script are those of ASCII, but in passwords (decision 90).
 * It is the first thing that an action does: a form that a button of the choice of a language sent goes no further.
 * @throws LanguageChosen
 * @throws HttpError 413 (too long), 415 (not a urlencoded form), 400 (not UTF-8, not whole, or a field given twice)
 */
export async function readForm<F extends string>(
  request: Request,
  names: FormNames<F>,
  longer: Partial<Record<F, number>> = {},
): Promise<Record<F, string>> {
  const posted = await readPosted(request);
  const values = {} as Record<F, string>;
  const typed: Record<string, string> = {};
  for (const field in names) {
    const name = names[field];
    const [value = "", ...more] = posted.getAll(name);
    if (more.length > 0) throw new HttpError(400, "field_repeated");
    values[field] = plainField(name, value, longer[field]);
    typed[name] = values[field];
  }
  const language = posted.get(LANGUAGE_CHOICE_NAMES.language) ?? "";
  if (!(LANGUAGE_CHOICE_NAMES.language in typed) && isLanguage(language)) {
    throw new LanguageChosen(language, withoutPasswords(typed));
  }
  return values;
}

/**
 * Every field of a posted form but passwords, as it was sent, each once: to be shown again, never to be acted upon.
 * @throws HttpError as `readForm`
 */
export async function readAnyFields(
  request: Request,
): Promise<[string, string][]> {
  const posted = await readPosted(request);
  return [...new Map(posted)].filter(([name]) => !isPassword(name))
    .map(([name, value]) => [name, value.replace(/\r\n?/g, "\n")]);
}

async function readPosted(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    throw new HttpError(415, "body_type");
  }
  return new URLSearchParams(decode(await readBody(request)));
}

/** What an address says under a name, read as a field of a form is; empty where it says nothing. */
export function readQuery({ searchParams }: URL, name: string): string {
  return plainField(name, searchParams.get(name) ?? "");
}

function plainField(name: string, value: string, longest?: number): string {
  const most = longest ?? LONGEST_TYPED;
  // Not made shorter afterwards: what was cut would pass for the whole.
  if (value.length > most) return value.slice(0, most + 1);
  const lines = value.replace(/\r\n?/g, "\n");
  if (isPassword(name)) return lines.normalize("NFC");
  return longest === undefined ? plainTyped(lines) : plainProse(lines);
}

const isPassword = (name: string) => name.startsWith(ACCOUNT_NAMES.password);

/** What a box or button that was posted says; null where it says neither. */
export function parseYesNo(value: string): boolean | null {
  return value === YES ? true : value === NO ? false : null;
}

function withoutPasswords(
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !isPassword(name)),
  );
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new HttpError(400, "body_not_utf8");
  }
}
