import { ofMonth } from "./of_month.ts";
import {
  askedCents,
  type NoticeDraft,
  type NoticeFault,
} from "../../domain/notice.ts";
import type { Cents } from "../../domain/money.ts";
import type { LineNature } from "../../domain/tenant.ts";
import { euros, longDate, monthName } from "../format.ts";

/** How a kind of line is called within a sentence. */
const SHORT: Record<LineNature, string> = {
  loyer: "loyer",
  annexe: "annexes",
  sls: "SLS",
  charge: "charges",
  regularisation: "régularisation",
  plan: "plan d’apurement",
  rls: "RLS",
  apl: "APL",
  rappel_apl: "rappel d’APL",
};

/**
 * A notice in one sentence: `Septembre : loyer 412,30 + charges 118,20 − RLS 35,00 − APL 241,00 = il vous reste
 * 254,50 € à payer avant le 10 octobre.`
 */
export function noticeSentence(notice: NoticeDraft): string {
  const sums = new Map<string, Cents>();
  for (const line of notice.lines) {
    const name = SHORT[line.nature];
    sums.set(name, (sums.get(name) ?? 0) + askedCents(line));
  }
  const { previousBalanceCents: previous } = notice;
  if (previous < 0) sums.set("dette d’avant", -previous);
  if (previous > 0) sums.set("avance", -previous);
  const terms = [...sums].filter(([, cents]) => cents !== 0);
  const sum = terms.map(([name, cents], i) => {
    const sign = cents < 0 ? "\u2212\u00A0" : i === 0 ? "" : "+\u00A0";
    return `${sign}${name}\u00A0${plain(Math.abs(cents))}`;
  }).join(" ");
  const month = capitalized(monthName(notice.month).split(" ")[0]);
  const end = ending(notice);
  return sum === ""
    ? `${month}\u00A0: ${end}`
    : `${month}\u00A0: ${sum} = ${end}`;
}

function ending({ netCents, directDebit, dueOn }: NoticeDraft): string {
  if (netCents < 0) {
    return `vous n’avez rien à payer, il vous reste une avance de ${
      euros(-netCents)
    }.`;
  }
  if (netCents === 0) return "vous n’avez rien à payer.";
  const day = longDate(dueOn).replace(/ \d{4}$/, "");
  return directDebit
    ? `${euros(netCents)} seront prélevés le ${day}.`
    : `il vous reste ${euros(netCents)} à payer avant le ${day}.`;
}

/** An amount without its sign of currency, for sums. */
const plain = (cents: Cents) => euros(cents).replace(/\u00A0€$/, "");

const capitalized = (text: string) =>
  text.charAt(0).toUpperCase() + text.slice(1);

/** What an entry says that a notice made. */
export const noticeEntryLabel = (month: string): string =>
  `Échéance ${ofMonth(monthName(month))}`;

/** Why a contract got no notice, for the landlord. */
export const noticeFaults: Record<NoticeFault, string> = {
  no_tenant: "locataire sans nom dans les fichiers",
  no_address: "adresse incomplète",
  no_lines: "aucune ligne pour ce mois",
  unprintable:
    "un nom ou une adresse a des signes que le document ne peut pas écrire",
  total_differs: "les lignes ne font pas le total du fichier totaux.csv",
};
