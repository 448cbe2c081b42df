import type { Alert } from "../../domain/alert.ts";
import { type Instant, toInstant } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { writeAlert } from "../../store/alerts.ts";
import { keys } from "../../store/keys.ts";
import { readValue, type Store } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

/** An alert, and who has seen to it; null while nobody has. */
export interface ShownAlert {
  alert: Alert;
  handled: { by: string; at: Instant } | null;
}

/** Longest id that is looked up: a key holds 2 KiB. */
const LONGEST_ID = 500;

/** An alert by its id; null where there is none. */
export async function readAlert(
  { store }: Pick<Services, "store">,
  id: string,
): Promise<ShownAlert | null> {
  if (id.length > LONGEST_ID) return null;
  const alert = await readValue(store, keys.alert(id));
  return alert === null ? null : await withWho(store, alert);
}

/** What marking came to: the second person is told what the first one did. */
export type AlertHandled =
  | { kind: "handled" }
  | { kind: "handled_before"; shown: ShownAlert }
  | { kind: "unknown" };

/** Gives an alert its end, by whom and when, in the commit of the journal's line. */
export async function handleAlert(
  services: Pick<Services, "store" | "now" | "newId">,
  staff: Staff,
  id: string,
): Promise<AlertHandled> {
  if (id.length > LONGEST_ID) return { kind: "unknown" };
  const { store } = services;
  const before = await transact(store, async (tx) => {
    const alert = await tx.get(keys.alert(id));
    if (alert === null || alert.handled !== undefined) return alert ?? "none";
    const at = toInstant(services.now());
    const handled = { at, staffId: staff.id };
    writeAlert(tx, { ...alert, handled });
    putJournal(tx, services, {
      who: staffActor(staff),
      act: "alert_handled",
      tenantNumber: null,
      before: {},
      after: { alert: id, about: alert.about },
    });
    return null;
  });
  if (before === "none") return { kind: "unknown" };
  return before === null
    ? { kind: "handled" }
    : { kind: "handled_before", shown: await withWho(store, before) };
}

async function withWho(store: Store, alert: Alert): Promise<ShownAlert> {
  const { handled } = alert;
  if (handled === undefined) return { alert, handled: null };
  const staff = await readValue(store, keys.staff(handled.staffId));
  return { alert, handled: { by: staff?.email ?? "", at: handled.at } };
}
