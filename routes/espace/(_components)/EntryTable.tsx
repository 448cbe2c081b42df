import { isUnconfirmed } from "@/lib/domain/exchange/unconfirmed.ts";
import type { Entry } from "@/lib/domain/ledger/ledger.ts";
import { type Month, monthOf } from "@/lib/domain/month.ts";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import { balanceWords } from "@/lib/text/balance_words.ts";

/** The columns under which the words stand; figures to the right. */
const COLUMNS = [
  ["ledger-date", ""],
  ["ledger-label", ""],
  ["ledger-debit", "num"],
  ["ledger-credit", "num"],
  ["ledger-balance", "num"],
] as const;

/**
 * Entries of an account by their month, the latest first, with the balance after each. The words stand on top alone;
 * on a small screen, where there is one column of amounts, a sign says which of the two it is.
 */
export function EntryTable(props: {
  entries: readonly Entry[];
  caption: string;
  /** Where the entry of a number is shown, for those that undo another; absent on paper. */
  link?(number: number): string;
  /** The landlord's software keeps the books: what they do not have yet is said. */
  books: boolean;
}) {
  useStyles("ledger");
  const { t, format: { monthAtStart } } = useText();
  const { entries, caption, link, books } = props;
  return (
    <table role="table" class="ledger">
      <caption>
        {caption} <small>{t("ledger-explain")}</small>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map(([name, style]) => (
            <th scope="col" role="columnheader" class={style || undefined}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      {byMonth(entries).map(([month, ofMonth]) => (
        <tbody role="rowgroup">
          <tr role="row">
            <th
              class="month"
              colSpan={COLUMNS.length}
              scope="rowgroup"
              role="rowheader"
            >
              {monthAtStart(month)}
            </th>
          </tr>
          {ofMonth.map((entry) => (
            <EntryRow entry={entry} link={link} books={books} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function EntryRow({ entry, link, books }: {
  entry: Entry;
  link?(number: number): string;
  books: boolean;
}) {
  const text = useText();
  const { euros, dayAndMonth } = text.format;
  const { amountCents, balanceAfterCents, date, label } = entry;
  const isAsked = amountCents < 0;
  return (
    <tr role="row">
      <td role="cell">{dayAndMonth(date)}</td>
      <th scope="row" role="rowheader">
        {label}
        <EntryMark entry={entry} link={link} books={books} />
      </th>
      <td role="cell" class="num">{isAsked ? euros(-amountCents) : ""}</td>
      <td role="cell" class="num in">{isAsked ? "" : euros(amountCents)}</td>
      <td role="cell" class="num">{balanceWords(text, balanceAfterCents)}</td>
    </tr>
  );
}

/**
 * What is to know of an entry beside its label: that it was undone, or what it undoes, each with the way to the other;
 * that the landlord's books do not have it yet.
 */
function EntryMark({ entry, link, books }: {
  entry: Entry;
  link?(number: number): string;
  books: boolean;
}) {
  const { t } = useText();
  const { number, undoneBy, cause } = entry;
  const other = undoneBy ?? (cause.kind === "undoing" ? cause.number : null);
  if (other === null && !(books && isUnconfirmed(entry))) return null;
  const words = undoneBy === undefined
    ? t("ledger-undoing")
    : t("ledger-undone");
  return (
    <small>
      {other === null
        ? t("ledger-unconfirmed")
        : link === undefined
        ? words
        : <a id={`o${number}`} href={`${link(other)}#o${other}`}>{words}</a>}
    </small>
  );
}

/** Entries in their order, those of a month together. */
function byMonth(entries: readonly Entry[]): [Month, Entry[]][] {
  return [...Map.groupBy(entries, ({ date }) => monthOf(date))];
}
