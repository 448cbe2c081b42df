import type { Entry } from "@/lib/domain/ledger/ledger.ts";
import { isUnconfirmed } from "@/lib/domain/exchange/unconfirmed.ts";
import { DataTable } from "@/components/DataTable.tsx";
import { useText } from "@/components/use_text.ts";
import { dueLead } from "@/lib/text/due_sentences.ts";
import { useStyles } from "@/components/page_needs.ts";

/** Entries of an account with the balance after each, and the ways to older and newer ones. */
export function EntryTable(props: {
  entries: {
    entries: readonly Entry[];
    olderFrom: number | null;
    newerFrom: number | null;
  };
  slug: string;
  /** The landlord's software keeps the books: what they do not have yet is said. */
  books: boolean;
  empty: string;
}) {
  const text = useText();
  const { t, format: { shortDate, euros } } = text;
  const { entries, olderFrom, newerFrom } = props.entries;
  const link = (from: number) => `?contrat=${props.slug}&page=${from}`;
  if (entries.length === 0) return <p>{props.empty}</p>;
  useStyles("row");
  return (
    <>
      <DataTable
        caption={t("ledger-caption")}
        layout="entries"
        columns={[
          { label: t("ledger-date") },
          { label: t("ledger-label") },
          { label: t("ledger-debit"), figures: true },
          { label: t("ledger-credit"), figures: true },
          { label: t("ledger-balance"), figures: true },
        ]}
        rows={entries.map((entry) => [
          shortDate(entry.date),
          <>
            {entry.label}
            <EntryMark entry={entry} link={link} books={props.books} />
          </>,
          entry.amountCents < 0 ? euros(-entry.amountCents) : "",
          entry.amountCents >= 0 ? euros(entry.amountCents) : "",
          dueLead(text, leadOf(entry)),
        ])}
      />
      <p class="row">
        {newerFrom !== null && <a href={link(newerFrom)}>{t("ledger-newer")}
        </a>}
        {olderFrom !== null && <a href={link(olderFrom)}>{t("ledger-older")}
        </a>}
      </p>
    </>
  );
}

/**
 * What is to know of an entry beside its label: that it was undone, or what it undoes, each with the way to the other;
 * that the landlord's books do not have it yet.
 */
function EntryMark({ entry, link, books }: {
  entry: Entry;
  link: (from: number) => string;
  books: boolean;
}) {
  const { t } = useText();
  const { number, undoneBy, cause } = entry;
  const other = undoneBy ?? (cause.kind === "undoing" ? cause.number : null);
  if (other === null && !(books && isUnconfirmed(entry))) return null;
  return (
    <>
      <br />
      <small>
        {other === null
          ? t("ledger-unconfirmed")
          : (
            <a id={`o${number}`} href={`${link(other)}#o${other}`}>
              {undoneBy === undefined
                ? t("ledger-undoing")
                : t("ledger-undone")}
            </a>
          )}
      </small>
    </>
  );
}

/** What a balance came to after an entry, whatever was due of it. */
function leadOf({ balanceAfterCents }: Entry) {
  return {
    totalCents: Math.max(0, 0 - balanceAfterCents),
    inPlanCents: 0,
    inFavourCents: Math.max(0, balanceAfterCents),
    givenBack: false,
  };
}
