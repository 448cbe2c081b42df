import { foldPassword, type RankOf, strengthOf } from "./password_strength.ts";
import { isTooLong, LONGEST_TYPED } from "../typed_text.ts";

/** Why a new password is refused. */
export type PasswordFault =
  | "too_short"
  | "too_few_digits"
  | "too_long"
  | "common"
  | "personal";

/** A verdict on a new password. */
export type PasswordCheck = { ok: true } | { ok: false; fault: PasswordFault };

/** Fewest characters (Unicode code points) of a password that has two digits. */
export const PASSWORD_MIN = 8;
/** Fewest digits of a password shorter than `PASSWORD_MIN_FREE`. */
export const PASSWORD_MIN_DIGITS = 2;
/** From this many characters on, any kind will do. */
export const PASSWORD_MIN_FREE = 12;
/** Most characters of a password. */
export const PASSWORD_MAX = 256;

/**
 * Under this much substance a password falls to the first hundred million guesses, decorated common words among them.
 */
const LEAST_SUBSTANCE = 8;
/**
 * The estimator counts ten guesses a character that fits no pattern: eight of them are the least that the rule asks
 * for.
 */
const LEAST_GUESSES = 1e8;

/** What is known of other people's passwords. */
export interface CommonPasswords {
  rankOf: RankOf;
  /** The guesses that a patient guesser needs. */
  guessesOf(password: string): number;
}

/**
 * The form of a password that is hashed: NFC, so that it matches whatever keyboard composed its accents; what is too
 * long is cut, and matches none.
 */
export function normalizePassword(typed: string): string {
  return typed.slice(0, LONGEST_TYPED + 1).normalize("NFC");
}

/**
 * Judges a new password. Two readings must find it good: ours sees a word through its decorations and the person's
 * own words; the estimator sees patterns of which we know nothing. `context` holds what others know of the person:
 * name, reference, e-mail address, the landlord's name.
 */
export function checkPassword(
  typed: string,
  context: readonly string[],
  common: CommonPasswords,
): PasswordCheck {
  if (isTooLong(typed)) return refused("too_long");
  const password = normalizePassword(typed);
  const length = [...password].length;
  const digits = password.match(/\p{Nd}/gu)?.length ?? 0;
  if (length < PASSWORD_MIN) return refused("too_short");
  if (length > PASSWORD_MAX) return refused("too_long");
  if (length < PASSWORD_MIN_FREE && digits < PASSWORD_MIN_DIGITS) {
    return refused("too_few_digits");
  }
  const { rankOf } = common;
  const folded = foldPassword(password);
  const plain = strengthOf(folded, { rankOf, own: new Set() });
  const left = strengthOf(folded, { rankOf, own: ownWordsOf(context) });
  if (left < LEAST_SUBSTANCE) {
    return refused(left < plain ? "personal" : "common");
  }
  return common.guessesOf(password) < LEAST_GUESSES
    ? refused("common")
    : { ok: true };
}

function refused(fault: PasswordFault): PasswordCheck {
  return { ok: false, fault };
}

function ownWordsOf(context: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of context) {
    const folded = foldPassword(text);
    const parts = folded.split(/[^\p{L}\p{N}]+/u);
    for (const part of [folded, parts.join(""), ...parts]) {
      words.add(part);
      words.add(part.replace(/^l?0*/, ""));
      for (const piece of part.match(/\p{L}+|\p{N}+/gu) ?? []) words.add(piece);
    }
  }
  return new Set([...words].filter((word) => word.length >= 3));
}
