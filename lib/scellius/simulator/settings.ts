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

/** What else a shop may have set otherwise, each on or off, by its name in the page's form. */
export const SWITCHES = [
  "regle_abandon",
  "donnees_acheteur",
  "retour_post",
  "montant_zero",
  "trente_transactions",
] as const;
export type Switch = typeof SWITCHES[number];

/** The choices of "Réglages de la simulation". */
export interface Settings {
  delivery: Delivery;
  /** All off by default, as at the bank. */
  on: ReadonlySet<Switch>;
}

/** What a page starts with. */
export const DEFAULT_SETTINGS: Settings = {
  delivery: "normale",
  on: new Set(),
};

/** Reads the choices of a posted form; what is no choice counts as the default. */
export function readSettings(form: ReadonlyMap<string, string>): Settings {
  const delivery = DELIVERIES.find((one) => one === form.get("notification"));
  return {
    delivery: delivery ?? DEFAULT_SETTINGS.delivery,
    on: new Set(SWITCHES.filter((name) => form.get(name) === "oui")),
  };
}

/** After how long a delayed notification leaves. */
export const DELAY_MS: Milliseconds = 10_000;
/** Between two replays: a quarter of an hour at the bank, shortened here. */
export const REPLAY_MS: Milliseconds = 15_000;
/** How often the bank sends again. */
export const MAX_REPLAYS = 4;
