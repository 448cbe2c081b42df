/** What an entry of an account is (column `nature` of `ecritures.csv`). The words are the trade's and the file's. */
export const NATURES = [
  "quittancement",
  "regularisation",
  "frais",
  "assurance",
  "penalite",
  "depot_garantie",
  "encaissement",
  "apl",
  "rappel_apl",
  "rls",
  "remise",
  "rejet",
  "impaye",
  "remboursement",
  "plan",
  "transfert",
  "non_valeur",
  "effacement",
  "annulation",
  "reprise",
  "correction",
  "inconnue",
] as const;
export type Nature = typeof NATURES[number];

/** How money came in (column `moyen`). */
export const MEANS = [
  "cb",
  "virement",
  "prelevement",
  "cheque",
  "especes",
  "tip",
  "mandat",
  "autre",
] as const;
export type Means = typeof MEANS[number];

/**
 * What a credit of a nature does for a month that it pays.
 * - `money`: the tenant has paid.
 * - `help`: paid by somebody else for one month, and for that month alone.
 * - `lowered`: the month asks for less.
 * - `returned`: the landlord owed it to the tenant, who sets it off (C. civ. 1347).
 * - `removed`: the debt has left the account unpaid; no quittance stands on it.
 */
export type CreditKind = "money" | "help" | "lowered" | "returned" | "removed";

const CREDITS: Readonly<Record<Nature, CreditKind>> = {
  encaissement: "money",
  reprise: "money",
  apl: "help",
  rappel_apl: "help",
  rls: "lowered",
  remise: "lowered",
  quittancement: "returned",
  regularisation: "returned",
  frais: "returned",
  assurance: "returned",
  penalite: "returned",
  depot_garantie: "returned",
  remboursement: "returned",
  rejet: "removed",
  impaye: "removed",
  plan: "removed",
  transfert: "removed",
  non_valeur: "removed",
  effacement: "removed",
  annulation: "removed",
  correction: "removed",
  inconnue: "removed",
};

/** What an amount in the tenant's favour of this nature is. */
export function creditKindOf(nature: Nature): CreditKind {
  return CREDITS[nature];
}

/** Natures whose entries take back an earlier one: by its name, or by amount and means where no name is given. */
export function takesBack(nature: Nature): boolean {
  return nature === "rejet" || nature === "impaye";
}

/** Whether a text is a nature of the file. */
export function isNature(text: string): text is Nature {
  return NATURES.some((nature) => nature === text);
}

/** Whether a text is a means of payment of the file. */
export function isMeans(text: string): text is Means {
  return MEANS.some((means) => means === text);
}
