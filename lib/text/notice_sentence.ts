import type { Cents } from "../domain/money.ts";
import { askedCents, type NoticeDraft } from "../domain/documents/notice.ts";
import type { LineNature } from "../domain/tenant.ts";
import { euros, frenchFormats, longDate } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";

const { t } = french;

/** How a kind of line is called within a sentence. */
const SHORT_NAMES = {
  loyer: "notice-short-loyer",
  annexe: "notice-short-annexe",
  sls: "notice-short-sls",
  charge: "notice-short-charge",
  regularisation: "notice-short-regularisation",
  plan: "notice-short-plan",
  rls: "notice-short-rls",
  apl: "notice-short-apl",
  rappel_apl: "notice-short-rappel-apl",
} as const satisfies Record<LineNature, PlainFrench>;

/**
 * A notice in one sentence: `Septembre : loyer 412,30 + charges 118,20 − RLS 35,00 − APL 241,00 = il vous reste
 * 254,50 € à payer avant le 10 octobre.`
 */
export function noticeSentence(notice: NoticeDraft): string {
  const sums = new Map<string, Cents>();
  for (const line of notice.lines) {
    const name = t(SHORT_NAMES[line.nature]);
    sums.set(name, (sums.get(name) ?? 0) + askedCents(line));
  }
  const { previousBalanceCents: previous } = notice;
  if (previous < 0) sums.set(t("notice-short-debt"), -previous);
  if (previous > 0) sums.set(t("notice-short-advance"), -previous);
  const terms = [...sums].filter(([, cents]) => cents !== 0);
  const sum = terms.map(([name, cents], i) => {
    const sign = cents < 0 ? "\u2212\u00A0" : i === 0 ? "" : "+\u00A0";
    return `${sign}${name}\u00A0${plain(Math.abs(cents))}`;
  }).join(" ");
  const [month = ""] = frenchFormats.monthAtStart(notice.month).split(" ");
  const end = ending(notice);
  return sum === ""
    ? t("notice-sentence", { month, end })
    : t("notice-sentence-sum", { month, sum, end });
}

function ending({ netCents, directDebit, dueOn }: NoticeDraft): string {
  if (netCents < 0) {
    return t("notice-end-advance", { amount: euros(-netCents) });
  }
  if (netCents === 0) return t("notice-end-nothing");
  const values = {
    amount: euros(netCents),
    day: longDate(dueOn).replace(/ \d{4}$/, ""),
  };
  return directDebit
    ? t("notice-end-drawn", values)
    : t("notice-end-left", values);
}

/** An amount without its sign of currency, for sums. */
const plain = (cents: Cents) => euros(cents).replace(/\u00A0€$/, "");
