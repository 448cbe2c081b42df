import { hashToken, isTokenShape } from "../../auth/tokens.ts";
import { type Staff, staffState } from "../../domain/office/staff.ts";
import type { ActivationToken } from "../../domain/office/staff_token.ts";
import { type Key, keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import type { Services } from "../services.ts";

/** A link of the office that works, and whose it is. */
export interface Activation {
  staff: Staff;
  token: ActivationToken;
}

/** What a link stands for, without using it up; null when it works no more. */
export async function readActivation(
  { store, now, log }: Pick<Services, "store" | "now" | "log">,
  token: string,
): Promise<Activation | null> {
  const found = await findActivation(
    token,
    now(),
    (key) => readValue(store, key),
  );
  if (found === null) log.refused("dead_link_staff");
  return found;
}

/** The same by any way of reading: in a transaction the commit depends on it. */
export async function findActivation(
  token: string,
  nowMs: number,
  read: <V>(key: Key<V>) => Promise<V | null>,
): Promise<Activation | null> {
  if (!isTokenShape(token)) return null;
  const record = await read(keys.staffToken(hashToken(token)));
  if (record?.purpose !== "activation") return null;
  if (nowMs >= Date.parse(record.expiresAt)) return null;
  const staff = await read(keys.staff(record.staffId));
  return staff === null || staffState(staff) !== "invited" ||
      staff.invitedAt !== record.invitedAt
    ? null
    : { staff, token: record };
}
