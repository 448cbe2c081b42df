import type { Alert } from "../domain/alert.ts";
import { toInstant } from "../domain/month.ts";
import { writeAlert } from "../store/alerts.ts";
import { keys } from "../store/keys.ts";
import { transact, type Transaction } from "../store/transaction.ts";
import type { Services } from "./services.ts";

type NewAlert = Pick<Alert, "kind" | "about" | "detail">;

/** Adds an alert to a commit. Log it with `logAlert` once the commit has held. */
export function putAlert(
  tx: Transaction,
  services: Pick<Services, "now" | "newId">,
  alert: NewAlert,
) {
  const id = services.newId();
  const at = toInstant(services.now());
  writeAlert(tx, { v: 1, id, ...alert, at });
}

/** Writes an alert's log line. */
export function logAlert(services: Pick<Services, "log">, alert: NewAlert) {
  services.log.alert(alert.kind, { about: alert.about, detail: alert.detail });
}

/** Keeps an alert by itself and logs it. */
export async function raiseAlert(services: Services, alert: NewAlert) {
  await transact(services.store, (tx) => {
    putAlert(tx, services, alert);
  });
  logAlert(services, alert);
}

/** Keeps an alert under an id of its own and logs it, the first time only. */
export async function raiseAlertOnce(
  services: Pick<Services, "store" | "now" | "log">,
  id: string,
  alert: NewAlert,
) {
  const isNew = await transact(services.store, async (tx) => {
    if (await tx.get(keys.alert(id)) !== null) return false;
    const at = toInstant(services.now());
    writeAlert(tx, { v: 1, id, ...alert, at });
    return true;
  });
  if (isNew) logAlert(services, alert);
}
