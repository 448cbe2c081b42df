import type { Drawing } from "../domain/ledger/drawing.ts";
import {
  type DueLead,
  type DueNow,
  type DuePart,
  isGivenBack,
} from "../domain/ledger/due_now.ts";
import type { Nature } from "../domain/ledger/nature.ts";
import type { PlainMessage, Texts } from "./texts.ts";

/** More late sums than these are said in one line. */
const LATE_LINES = 3;

/** What a claim of its own is called; only a month's rent is called rent. */
const CLAIM_NAMES: Readonly<Record<Nature, PlainMessage>> = {
  quittancement: "due-claim-rent",
  regularisation: "line-regularisation",
  frais: "due-claim-fees",
  assurance: "due-claim-insurance",
  penalite: "due-claim-penalty",
  depot_garantie: "due-claim-deposit",
  apl: "due-claim-help",
  rappel_apl: "due-claim-help",
  rls: "due-claim-help",
  rejet: "due-claim-returned",
  impaye: "due-claim-returned",
  reprise: "due-claim-older",
  plan: "line-plan",
  encaissement: "due-claim-other",
  remise: "due-claim-other",
  remboursement: "due-claim-other",
  transfert: "due-claim-other",
  non_valeur: "due-claim-other",
  effacement: "due-claim-other",
  annulation: "due-claim-other",
  correction: "due-claim-other",
  inconnue: "due-claim-other",
};

/** What an account asks for now, in words. */
export interface DueSentences {
  /** As a heading, without a full stop: `Vous devez 830,41 €`. */
  lead: string;
  /** What that is made of, a line each. */
  parts: string[];
  /** What will be drawn, what a plan leaves for later, what else stands in favour: a sentence each. */
  more: string[];
}

/** Says an account in words: what every page shows of it. */
export function dueSentences(text: Texts, due: DueNow): DueSentences {
  const { drawing, toPayCents } = due;
  return {
    lead: dueLead(text, due),
    parts: partLines(text, due.parts),
    more: [
      ...drawing === null ? [] : [drawnSentences(text, drawing, toPayCents)],
      ...moreOf(text, due),
    ],
  };
}

/** What an account, or several together, come to: `Votre compte est à jour`. */
export function dueLead({ t, format: { euros } }: Texts, due: DueLead): string {
  const { totalCents, inPlanCents, inFavourCents, givenBack } = due;
  if (totalCents > 0) {
    const amount = euros(totalCents);
    return inPlanCents > 0
      ? t("due-owes-now", { amount })
      : t("balance-owes", { amount });
  }
  if (inFavourCents > 0) {
    const amount = euros(inFavourCents);
    return givenBack
      ? t("due-in-favour", { amount })
      : t("balance-advance", { amount });
  }
  return inPlanCents > 0 ? t("due-nothing-now") : t("balance-settled");
}

/** What is given back, what a plan leaves for later, and what stands in favour beside a debt. */
export function moreOf(
  { t, format: { euros } }: Texts,
  due: DueLead,
): string[] {
  const { totalCents, inPlanCents, inFavourCents } = due;
  return [
    ...isGivenBack(due) ? [t("due-given-back")] : [],
    ...inPlanCents > 0
      ? [t("due-in-plan", { amount: euros(inPlanCents) })]
      : [],
    ...totalCents > 0 && inFavourCents > 0
      ? [t("due-also-in-favour", { amount: euros(inFavourCents) })]
      : [],
  ];
}

/** What will be drawn, when, and under which mandate. */
export function drawnSentence(
  { t, format: { euros, longDate } }: Texts,
  { on, cents, rum }: Drawing,
): string {
  const values = { amount: euros(cents), day: longDate(on) };
  return rum === ""
    ? t("due-drawn", values)
    : t("due-drawn-mandate", { ...values, rum });
}

function drawnSentences(
  text: Texts,
  drawing: Drawing,
  toPayCents: number,
): string {
  const { t, format: { euros } } = text;
  const rest = toPayCents > 0
    ? t("due-drawn-rest", { amount: euros(toPayCents) })
    : t("due-drawn-all");
  return `${drawnSentence(text, drawing)} ${rest}`;
}

function partLines(text: Texts, parts: readonly DuePart[]): string[] {
  const { t, format: { euros } } = text;
  const late = parts.filter((part) => part.kind !== "plan" && part.isOverdue);
  if (late.length <= LATE_LINES) {
    return parts.map((part) => partLine(text, part));
  }
  const cents = late.reduce((sum, one) => sum + one.cents, 0);
  return [
    t("due-late-many", { count: late.length, amount: euros(cents) }),
    ...parts.filter((part) => !late.includes(part))
      .map((part) => partLine(text, part)),
  ];
}

function partLine({ t, format }: Texts, part: DuePart): string {
  const amount = format.euros(part.cents);
  if (part.kind === "plan") return t("due-plan-part", { amount });
  const what = part.kind === "month"
    ? format.monthAtStart(part.month)
    : t(CLAIM_NAMES[part.nature]);
  const values = { what, amount, day: format.longDate(part.dueOn) };
  if (!part.isOverdue) return t("due-by", values);
  return part.kind === "claim" && part.nature === "reprise"
    ? t("due-late-older", { what, amount })
    : t("due-late", values);
}
