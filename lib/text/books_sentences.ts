import type { BooksAge, Returned } from "../domain/exchange/account_books.ts";
import type { Unconfirmed } from "../domain/exchange/unconfirmed.ts";
import { type IsoDate, parisDay } from "../domain/month.ts";
import type { Texts } from "./texts.ts";

/** More movements than these are said in one line. */
const OWN_LINES = 5;

/** When the landlord's books were closed behind a balance: `Solde arrêté le 24 novembre à 22 h 00`; null if unknown. */
export function closedSentence(text: Texts, age: BooksAge): string | null {
  const { closedAt, today, withOwn } = age;
  if (closedAt === null) return null;
  const day = dayIn(text, parisDay(closedAt), today);
  const values = { day, time: text.format.timeOfDay(closedAt) };
  return withOwn
    ? text.t("books-closed-own", values)
    : text.t("books-closed", values);
}

/** That nothing has come for too long; null where it has. */
export function staleSentence(
  text: Texts,
  { staleSince, today }: BooksAge,
): string | null {
  return staleSince === null ? null : text.t("books-stale", {
    day: dayIn(text, parisDay(staleSince), today),
  });
}

/** What there is to say of the age of the books behind a balance, a sentence each; nothing where there are none. */
export function booksSentences(text: Texts, age: BooksAge | null): string[] {
  if (age === null) return [];
  const closed = closedSentence(text, age);
  const stale = staleSentence(text, age);
  return [
    ...closed === null ? [] : [`${closed}.`],
    ...stale === null ? [] : [stale],
  ];
}

/** What was paid here, or went back, that the landlord's books do not have yet: a sentence each. */
export function ownSentences(
  text: Texts,
  own: readonly Unconfirmed[],
  today: IsoDate,
): string[] {
  const { t, format: { euros } } = text;
  const shown = own.length > OWN_LINES ? own.slice(0, OWN_LINES - 1) : own;
  const more = own.length - shown.length;
  return [
    ...shown.map(({ change, date, amountCents }) =>
      movedSentence(text, change, {
        amount: euros(amountCents),
        day: dayIn(text, date, today),
      })
    ),
    ...more > 0 ? [t("books-more", { count: more })] : [],
  ];
}

/** What the bank took back of payments made here, and the balance still counts: a sentence each. */
export function returnedSentences(
  text: Texts,
  returned: readonly Returned[],
  today: IsoDate,
): string[] {
  const { t, format: { euros } } = text;
  return returned.slice(0, OWN_LINES).map(({ paidOn, amountCents }) =>
    t("books-returned", {
      amount: euros(amountCents),
      day: dayIn(text, paidOn, today),
    })
  );
}

function movedSentence(
  { t }: Texts,
  change: Unconfirmed["change"],
  values: { amount: string; day: string },
): string {
  switch (change) {
    case "paid":
      return t("books-paid", values);
    case "refunded":
      return t("books-refunded", values);
    case "changed":
    case "charged_back":
      return t("books-changed", values);
  }
}

/** A day in words, with its year only where that is another than today's. */
function dayIn({ format }: Texts, day: IsoDate, today: IsoDate): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? format.dayAndMonth(day)
    : format.longDate(day);
}
