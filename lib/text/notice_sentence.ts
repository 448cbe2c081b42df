import type { Cents } from "../domain/money.ts";
import { askedCents, type Notice } from "../domain/documents/notice.ts";
import type { NoticeDue } from "../domain/documents/notice_due.ts";
import type { IsoDate } from "../domain/month.ts";
import type { LineNature } from "../domain/tenant.ts";
import { euros, frenchFormats, longDate } from "./format.ts";
import { noticeTotals } from "./notice_totals.ts";
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
 * 254,50 € à payer au plus tard le 10 octobre.`
 */
export function noticeSentence(notice: Notice): string {
  const sums = new Map<string, Cents>();
  for (const line of notice.lines) {
    const name = t(SHORT_NAMES[line.nature]);
    sums.set(name, (sums.get(name) ?? 0) + askedCents(line));
  }
  const { previousBalanceCents: previous } = notice;
  if (previous < 0) sums.set(t("notice-short-debt"), -previous);
  if (previous > 0) sums.set(t("notice-short-advance"), -previous);
  for (const { short, cents } of noticeTotals(notice).before) {
    sums.set(short, cents);
  }
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

/** What there is to do of a notice, as a sentence: `Il vous reste 254,50 € à payer au plus tard le 10 octobre.` */
export function noticeEnding(notice: Notice): string {
  const end = ending(notice);
  return end.charAt(0).toUpperCase() + end.slice(1);
}

function ending(notice: Notice): string {
  const { due, netCents, directDebit, dueOn, byLandlord } = notice;
  if (due !== undefined && byLandlord !== undefined && isSplit(due)) {
    // What the sum comes to is said before what becomes of it.
    const amount = euros(due.askedCents);
    return t("notice-end-split", { amount, end: endingOf(due, dueOn) });
  }
  if (due !== undefined) return endingOf(due, dueOn);
  if (netCents < 0) {
    return t("notice-end-advance", { amount: euros(-netCents) });
  }
  if (netCents === 0) return t("notice-end-nothing");
  const values = { amount: euros(netCents), day: dayOf(dueOn) };
  return directDebit
    ? t("notice-end-drawn", values)
    : t("notice-end-left", values);
}

/** Whether one part is drawn and another is to be paid otherwise. */
const isSplit = ({ drawing, toPayCents }: NoticeDue): boolean =>
  drawing !== null && toPayCents > 0;

function endingOf(due: NoticeDue, dueOn: IsoDate): string {
  const { askedCents, inFavourCents, givenBack } = due;
  if (askedCents === 0 && inFavourCents > 0) {
    const amount = euros(inFavourCents);
    return givenBack
      ? t("notice-end-given-back", { amount })
      : t("notice-end-advance", { amount });
  }
  if (askedCents === 0) return t("notice-end-nothing");
  const [first = "", ...rest] = toDo(due, dueOn);
  const last = rest.at(0);
  const end = last === undefined
    ? first
    : t("notice-end-both", { first, last });
  return t("notice-end", { end });
}

function toDo({ drawing, toPayCents }: NoticeDue, dueOn: IsoDate): string[] {
  const values = { amount: euros(toPayCents), day: dayOf(dueOn) };
  if (drawing === null) return [t("notice-end-to-pay", values)];
  const { cents, on } = drawing;
  const drawn = { amount: euros(cents), day: dayOf(on) };
  return [
    t("notice-end-will-be-drawn", drawn),
    ...toPayCents > 0 ? [t("notice-end-to-pay-otherwise", values)] : [],
  ];
}

/** A day without its year. */
const dayOf = (day: IsoDate) => longDate(day).replace(/ \d{4}$/, "");

/** An amount without its sign of currency, for sums. */
const plain = (cents: Cents) => euros(cents).replace(/\u00A0€$/, "");
