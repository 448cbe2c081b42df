import { sha256Hex } from "../../auth/tokens.ts";
import { parkedAlertId } from "../../domain/alert.ts";
import { toInstant } from "../../domain/month.ts";
import { type BankAnswer, buildAnswer } from "../../scellius/answers.ts";
import { parseNotification } from "../../scellius/notification.ts";
import type { Fields } from "../../scellius/signature.ts";
import { readNotification } from "../../scellius/read_notification.ts";
import { writeAlert } from "../../store/alerts.ts";
import { writeParked } from "../../store/parked.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import { logAlert } from "../raise_alert.ts";
import type { Services } from "../services.ts";
import { settlePayment } from "./settle_payment.ts";

/**
 * Takes a notification of the bank: checks its signature, books what it says, parks what cannot be
 * placed. The answer is given after the durable commit; a failure of ours is thrown (500), so that
 * the bank sends again.
 */
export async function receiveNotification(
  services: Services,
  body: Uint8Array,
  contentType: string | null,
): Promise<BankAnswer> {
  const { scellius, log } = services;
  const parsed = parseNotification(body, contentType, scellius.key);
  if (!parsed.ok) {
    log.refused(`notification_${parsed.reason}`);
    return buildAnswer({ kind: "refused", reason: parsed.reason });
  }
  const read = readNotification(parsed.fields, scellius);
  if (read.kind === "unplaceable") {
    return await park(services, body, parsed.fields, read.reasons);
  }
  log.info("notification_read", {
    payment: read.orderId,
    source: read.source,
    ...read.codes,
    ...read.others.length > 0 && { others: read.others.join(" ") },
  });
  const settled = await services.bookings.run(() =>
    settlePayment(services, read.orderId, read.fact)
  );
  if (settled.kind === "unplaced") {
    return await park(services, body, parsed.fields, [settled.reason]);
  }
  return buildAnswer({ kind: settled.kind });
}

/**
 * Keeps a signed notification whole for a human; it takes no place from a bookable one. What is signed parks
 * once: it goes by its signature, so that one signed form sent again under other names fills no store.
 */
async function park(
  services: Services,
  body: Uint8Array,
  fields: Fields,
  reasons: readonly string[],
): Promise<BankAnswer> {
  const signature = fields.get("signature") ?? "";
  const id = sha256Hex(new TextEncoder().encode(signature));
  const alert = {
    kind: "notification_parked" as const,
    about: id,
    detail: reasons.join(" "),
  };
  const at = toInstant(services.now());
  const isNew = await transact(services.store, async (tx) => {
    if (await tx.get(keys.parked(id)) !== null) return false;
    writeParked(tx, {
      v: 1,
      id,
      body: new TextDecoder().decode(body),
      reasons: [...reasons],
      at,
    });
    writeAlert(tx, { v: 1, id: parkedAlertId(id), ...alert, at });
    return true;
  });
  if (isNew) logAlert(services, alert);
  return buildAnswer({ kind: "parked" });
}
