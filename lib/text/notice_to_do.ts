import type { Notice } from "../domain/documents/notice.ts";
import { askedBy } from "../domain/documents/notice_due.ts";
import { isGivenBack } from "../domain/ledger/due_now.ts";
import { drawnSentence, dueLead, moreOf } from "./due_sentences.ts";
import type { Texts } from "./texts.ts";

/** What there is to do of a notice, in the words of a language. */
export function noticeToDo(
  text: Texts,
  notice: Pick<Notice, "due" | "netCents" | "directDebit" | "dueOn">,
): string {
  const { t, format: { euros, longDate } } = text;
  const due = askedBy(notice);
  const { askedCents, inPlanCents, drawing, toPayCents } = due;
  const day = longDate(notice.dueOn);
  const said = { ...due, totalCents: askedCents };
  const later = moreOf(text, said);
  if (askedCents === 0) {
    const lead = isGivenBack(said) ? [`${dueLead(text, said)}.`] : [];
    return [t("mail-notice-nothing"), ...lead, ...later].join(" ");
  }
  const left = t("mail-notice-left", { amount: euros(toPayCents), day });
  if (drawing === null) return [left, ...later].join(" ");
  const drawn = { amount: euros(drawing.cents), day: longDate(drawing.on) };
  if (toPayCents === 0 && inPlanCents === 0 && drawing.rum === "") {
    return t("mail-notice-drawn", drawn);
  }
  const rest = toPayCents > 0 ? left : t("due-drawn-all");
  return [drawnSentence(text, drawing), rest, ...later].join(" ");
}
