import type { Milliseconds } from "../../domain/duration.ts";
import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import {
  type AccountToken,
  isTokenAlive,
  type TokenPurpose,
} from "../../domain/account/user.ts";
import { type Key, keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";

type TokenFor<P extends TokenPurpose> = Extract<AccountToken, { purpose: P }>;

/** Whether a mailed link still works, without using it up (mail scanners open links). */
export async function isTokenUsable(
  services: Services,
  token: string,
  purpose: TokenPurpose,
): Promise<boolean> {
  return await peekToken(services, token, purpose) !== null;
}

/** What a mailed link stands for, without using it up; null when it works no more, which leaves a line in the log. */
export async function peekToken<P extends TokenPurpose>(
  services: Services,
  token: string,
  purpose: P,
): Promise<TokenFor<P> | null> {
  const record = isTokenShape(token)
    ? await readValue(services.store, keyOf(token))
    : null;
  const alive = accept(record, purpose, services.now());
  if (alive === null) services.log.refused(`dead_link_${purpose}`);
  return alive;
}

/** For which of some purposes a mailed link still works; null for none. */
export async function readPurpose<P extends TokenPurpose>(
  services: Services,
  token: string,
  purposes: readonly P[],
): Promise<P | null> {
  const record = isTokenShape(token)
    ? await readValue(services.store, keyOf(token))
    : null;
  const now = services.now();
  const found = purposes.find((one) => accept(record, one, now) !== null);
  if (found === undefined) services.log.refused(`dead_link_${purposes[0]}`);
  return found ?? null;
}

/** Takes a token inside a commit: whoever commits first has it, nobody after. Null when it works no more. */
export async function takeToken<P extends TokenPurpose>(
  tx: Transaction,
  services: Services,
  token: string,
  purpose: P,
): Promise<TokenFor<P> | null> {
  if (!isTokenShape(token)) return null;
  const key = keyOf(token);
  const record = accept(await tx.get(key), purpose, services.now());
  if (record !== null) tx.delete(key);
  return record;
}

function keyOf(token: string): Key<AccountToken> {
  return keys.token(hashToken(token));
}

function accept<P extends TokenPurpose>(
  record: AccountToken | null,
  purpose: P,
  nowMs: Milliseconds,
): TokenFor<P> | null {
  return record !== null && record.purpose === purpose &&
      isTokenAlive(record, nowMs)
    ? record as TokenFor<P>
    : null;
}
