import type { Alert, AlertKind, OpenAlert } from "../domain/alert.ts";
import { keys } from "./keys.ts";
import { listValues, readValues, type Store } from "./store.ts";
import { transact, type Transaction } from "./transaction.ts";

/** Writes an alert and its place among those that nobody has seen to: it is there until somebody has. */
export function writeAlert(tx: Transaction, alert: Alert) {
  const { id, kind, at, handled } = alert;
  tx.set(keys.alert(id), alert);
  if (handled === undefined) tx.set(keys.openAlert(at, id), { id, kind });
  else tx.delete(keys.openAlert(at, id));
}

/** Alerts that nobody has seen to. */
export interface OpenAlerts {
  /** The newest ones. */
  alerts: Alert[];
  /** How many there are, of all kinds and of each: of the newest ones that were counted. */
  count: number;
  kinds: ReadonlyMap<AlertKind, number>;
}

/** Alerts that nobody has seen to, newest first: some of them whole, and how many there are. */
export async function listOpenAlerts(
  store: Store,
  { shown, counted }: { shown: number; counted: number },
): Promise<OpenAlerts> {
  const newest = { limit: counted, reverse: true };
  const open: OpenAlert[] = await listValues(store, keys.openAlerts(), newest);
  const kinds = new Map<AlertKind, number>();
  for (const { kind } of open) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const ids = open.slice(0, shown).map(({ id }) => keys.alert(id));
  const alerts = (await readValues(store, ids)).filter((one) => one !== null);
  return { alerts, count: open.length, kinds };
}

/** Puts the alerts of a store that had no list of open ones into it. */
export async function indexAlerts(store: Store): Promise<void> {
  const listed = store.kv.list<Alert>({ prefix: keys.alerts() });
  for await (const { value: { id, at, handled } } of listed) {
    if (handled !== undefined) continue;
    await transact(store, async (tx) => {
      if (await tx.get(keys.openAlert(at, id)) !== null) return;
      const alert = await tx.get(keys.alert(id));
      if (alert !== null) writeAlert(tx, alert);
    });
  }
}
