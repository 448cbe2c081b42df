import type { Milliseconds } from "../../domain/duration.ts";

/** What happens to the notification of the payment, chosen on the page. */
export const DELIVERIES = [
  "normale",
  "retardee",
  "perdue",
  "double",
  "echec",
  "reponse_perdue",
] as const;
export type Delivery = typeof DELIVERIES[number];

/** The choices of "Réglages de la simulation". */
export interface Settings {
  delivery: Delivery;
  /** The bank's rule "URL de notification sur annulation", off by default as at the bank. */
  notifiesAbandon: boolean;
}

/** What a page starts with. */
export const DEFAULT_SETTINGS: Settings = {
  delivery: "normale",
  notifiesAbandon: false,
};

/** Reads the choices of a posted form; what is no choice counts as the default. */
export function readSettings(form: ReadonlyMap<string, string>): Settings {
  const delivery = DELIVERIES.find((one) => one === form.get("notification"));
  return {
    delivery: delivery ?? DEFAULT_SETTINGS.delivery,
    notifiesAbandon: form.get("regle_abandon") === "oui",
  };
}

/** After how long a delayed notification leaves. */
export const DELAY_MS: Milliseconds = 10_000;
/** Between two replays: a quarter of an hour at the bank, shortened here. */
export const REPLAY_MS: Milliseconds = 15_000;
/** How often the bank sends again. */
export const MAX_REPLAYS = 4;
