import type { Cents } from "../money.ts";
import {
  isIsoDate,
  isMonth,
  type IsoDate,
  type Month,
  monthOf,
} from "../month.ts";
import type { Means, Nature } from "./nature.ts";

/** What the words of a row say where its file has no columns for it. Read once, at import. */
export interface Inferred {
  nature: Nature;
  means: Means | null;
  /** The month that the words name, `novembre 2026`; without its year, the latest such month up to the row's own. */
  month: Month | null;
  /** The day of what came back, where the words of a reject name it. */
  returnedOn: IsoDate | null;
}

/** Longer labels are read up to here. */
const LONGEST = 200;

/** Words are compared in lower case, without accents, with single spaces. */
function fold(label: string): string {
  return label.slice(0, LONGEST).normalize("NFD").replace(/\p{M}/gu, "")
    .toLowerCase().replace(/[^a-z0-9/]+/g, " ").trim();
}

const MEANS_WORDS: readonly (readonly [Means, RegExp])[] = [
  ["prelevement", /\b(prel\w*|prlv\w*|sepa|sdd)\b/],
  ["cheque", /\b(cheques?|chq)\b/],
  ["cb", /\b(cb|carte|cartes|tpe|internet|en ligne)\b|\bcb\d+/],
  ["virement", /\b(virements?|vir|virt)\b/],
  ["especes", /\b(especes?|numeraire|liquide)\b/],
  ["tip", /\b(tip|tipsepa|tips)\b/],
  ["mandat", /\b(mandat cash|mandat compte|mandat postal|mandats?)\b/],
];

/** Both words of a reject: that something came back, and what it was. */
const CAME_BACK =
  /\b(rejet\w*|rejete\w*|retour\w*|impaye\w*|refus\w*|opposition|sans provision)\b/;

/** For amounts in the tenant's favour, the first that fits. A debt that left the account comes before money. */
const CREDIT_WORDS: readonly (readonly [Nature, RegExp])[] = [
  ["non_valeur", /\b(non valeurs?|anv|irrecouvrables?|admission en non)\b/],
  [
    "effacement",
    /\b(effacements?|efface|surendettement|prp|retablissement personnel|remises? (gracieuses?|de dettes?)|abandon de creance|geste commercial)\b/,
  ],
  [
    "transfert",
    /\b(transferts?|transfere|trsf|mutation de dette|reprise de dette)\b/,
  ],
  ["plan", /\b(plan|apurement|echeancier|moratoire|protocole)\b/],
  ["remise", /\bremises? (sur |de )?(quittances?|loyers?)\b|\bl ?441 3 2\b/],
  [
    "annulation",
    /\b(annulation|annule|annul|contre passation|extourne|avoir|avoirs)\b/,
  ],
  [
    "rappel_apl",
    /\b(rappels?|regul\w*) (d )?(apl|al|alf|als|aide\w*)\b|\b(apl|al|alf|als) rappels?\b/,
  ],
  [
    "apl",
    /\b(apl|alf|als|al|caf|msa|aide au logement|aide personnalisee|allocation logement)\b/,
  ],
  ["rls", /\b(rls|reduction de loyer|reduction loyer)\b/],
  [
    "reprise",
    /\b(reprise|solde (anterieur|initial|au|de depart|repris)|a nouveau|report)\b/,
  ],
  ["depot_garantie", /\b(depot de garantie|dg|caution)\b/],
  ["regularisation", /\b(regul\w*|decompte de charges|solde de charges)\b/],
  ["remboursement", /\b(remboursements?|rembt|rbt)\b/],
  ["frais", /\b(frais|huissier|commissaire de justice)\b/],
  ["assurance", /\b(assurances?)\b/],
  ["penalite", /\b(penalites?)\b/],
  [
    "encaissement",
    /\b(paiements?|reglements?|regl|versements?|encaissements?|verst|paye|recu)\b/,
  ],
];

/** For amounts asked from the tenant, the first that fits. */
const DEBIT_WORDS: readonly (readonly [Nature, RegExp])[] = [
  [
    "reprise",
    /\b(reprise|solde (anterieur|initial|au|de depart|repris)|a nouveau|report)\b/,
  ],
  ["remboursement", /\b(remboursements?|rembt|rbt|restitution)\b/],
  ["plan", /\b(plan|apurement|echeancier|moratoire|protocole)\b/],
  [
    "rappel_apl",
    /\b(rappels?|indus?|trop percus?|regul\w*) (d |de |sur )?(apl|al|alf|als|caf|aide\w*)\b|\b(apl|al|alf|als|caf) (rappels?|indus?)\b/,
  ],
  ["apl", /\b(apl|alf|als|caf|aide au logement|allocation logement)\b/],
  [
    "frais",
    /\b(frais|huissier|commissaire de justice|relance|mise en demeure|commandement)\b/,
  ],
  ["penalite", /\b(penalites?|amende|sls forfaitaire|indemnite)\b/],
  ["assurance", /\b(assurances?)\b/],
  ["depot_garantie", /\b(depot de garantie|dg|caution)\b/],
  ["regularisation", /\b(regul\w*|decompte de charges|solde de charges)\b/],
  ["annulation", /\b(annulation|annule|annul|contre passation|extourne)\b/],
  [
    "quittancement",
    /\b(loyers?|quittancement|quittance|terme|echeance|appel|avis|garages?|jardins?|parkings?|stationnement|box|provisions?|charges|redevance)\b/,
  ],
];

const MONTHS = [
  ["janvier", "janv", "jan"],
  ["fevrier", "fevr", "fev"],
  ["mars"],
  ["avril", "avr"],
  ["mai"],
  ["juin"],
  ["juillet", "juil"],
  ["aout"],
  ["septembre", "sept", "sep"],
  ["octobre", "oct"],
  ["novembre", "nov"],
  ["decembre", "dec"],
] as const;

/** A month's name, with a year where one follows. Made once: a first import reads a label in some microseconds. */
const MONTH_NAMED = MONTHS.map((names) =>
  new RegExp(`\\b(?:${names.join("|")})(?: (20\\d\\d))?\\b`)
);

/** Says what a row is by the words of its label and the sign of its amount (positive: in the tenant's favour). */
export function inferNature(
  label: string,
  amountCents: Cents,
  date: IsoDate,
): Inferred {
  const words = fold(label);
  const means = MEANS_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ??
    null;
  const month = monthIn(words, date);
  const returned = means !== null && CAME_BACK.test(words) &&
    !/\b(frais|commissions?)\b/.test(words);
  // A return takes money back; the same words in the tenant's favour take a return back.
  if (returned && amountCents < 0) {
    const nature = /\bimpaye/.test(words) ? "impaye" : "rejet";
    return { nature, means, month, returnedOn: dayIn(words) };
  }
  const lists = amountCents < 0 ? DEBIT_WORDS : CREDIT_WORDS;
  const found = lists.find(([, pattern]) => pattern.test(words))?.[0];
  const isMoney = amountCents >= 0 && means !== null && !returned;
  const nature = found ?? (isMoney ? "encaissement" : "inconnue");
  return {
    nature,
    means: nature === "encaissement" ? means ?? "autre" : means,
    // A reduction is a month's own: where no month is named, that of its day.
    month: nature === "rls" ? month ?? monthOf(date) : month,
    returnedOn: null,
  };
}

/** A month named in words or figures: `novembre 2026`, `11/2026`, `novembre`. */
function monthIn(words: string, date: IsoDate): Month | null {
  const figures = /(?<![\d/])(0[1-9]|1[0-2])\/(20\d\d)\b/.exec(words);
  if (figures !== null) return readMonth(`${figures[2]}-${figures[1]}`);
  for (const [index, pattern] of MONTH_NAMED.entries()) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const number = String(index + 1).padStart(2, "0");
    const year = match[1] ??
      String(Number(date.slice(0, 4)) - Number(number > date.slice(5, 7)));
    return readMonth(`${year}-${number}`);
  }
  return null;
}

function readMonth(text: string): Month | null {
  return isMonth(text) ? text : null;
}

/** The day that the words of a return name for what came back, `02/12/2026`; null where they name none. */
export function returnDayIn(label: string): IsoDate | null {
  return dayIn(fold(label));
}

/** A day in figures: `02/12/2026`. */
function dayIn(words: string): IsoDate | null {
  const match = /\b(\d\d)\/(\d\d)\/(\d{4})\b/.exec(words);
  const day = match === null ? "" : `${match[3]}-${match[2]}-${match[1]}`;
  return isIsoDate(day) ? day : null;
}
