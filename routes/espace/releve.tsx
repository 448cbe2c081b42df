import { HttpError, page } from "fresh";
import { contractAddress, contractTitle } from "@/components/contract_words.ts";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { PageShell } from "@/components/PageShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import { BooksDate } from "@/components/Books.tsx";
import { EntryTable } from "./(_components)/EntryTable.tsx";
import { parisDay } from "@/lib/domain/month.ts";
import { fullName } from "@/lib/domain/names.ts";
import { readLedgerQuery } from "@/lib/http/ledger_query.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { defineSignedIn } from "@/lib/http/signed_in.ts";
import { balanceWords } from "@/lib/text/balance_words.ts";
import { ledgerPath } from "@/lib/text/ledger_path.ts";
import { readAccounts } from "@/lib/usecases/space/read_space.ts";
import {
  readHolder,
  readStatement,
} from "@/lib/usecases/space/read_statement.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const { services } = state;
    const { contract, typed, period } = await readLedgerQuery(
      state,
      url,
    );
    if (contract === undefined) throw new HttpError(404);
    const { slug } = contract;
    // What is wrong with the dates is said where they are typed.
    if (period === null) return seeOther(ledgerPath({ ...typed, slug }));
    const [[account], holder, statement] = await Promise.all([
      readAccounts(services, [contract]),
      readHolder(services, contract),
      readStatement(services, contract, period),
    ]);
    const today = parisDay(services.now());
    const first = statement.entries.at(-1)?.date ?? today;
    const from = typed.from === "" ? first : period.from;
    const to = typed.to === "" ? today : period.to;
    const books = account?.books ?? null;
    return page({ holder, contract, typed, statement, books, today, from, to });
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  useStyles("card", "statement");
  const text = useText();
  const { t, format: { euros, longDate } } = text;
  const { holder, contract, statement, books, today } = data;
  const { landlord } = state;
  const days = { from: longDate(data.from), to: longDate(data.to) };
  return (
    <PageShell title={t("statement-title")} state={state}>
      <div class="statement">
        <p class="from">
          <b>{landlord.name}</b>
          {landlord.address.map((line) => <bdi>{line}</bdi>)}
        </p>
        <h1>{t("statement-title")}</h1>
        <p>{t("statement-period", days)}</p>
        <DescriptionList
          items={[
            [t("statement-holder"), holder === null ? "" : fullName(holder)],
            [t("ledger-contract"), contractTitle(contract)],
            [t("contracts-address"), contractAddress(contract)],
            [t("statement-made-on"), longDate(today)],
          ]}
        />
        <dl class="sums">
          {([
            ["statement-opening", balanceWords(text, statement.openingCents)],
            ["statement-asked", euros(statement.askedCents)],
            ["statement-favour", euros(statement.favourCents)],
            ["statement-closing", balanceWords(text, statement.closingCents)],
          ] as const).map(([name, value]) => (
            <div>
              <dt>{t(name)}</dt>
              <dd class="num">{value}</dd>
            </div>
          ))}
        </dl>
        {books !== null && <BooksDate age={books.age} />}
        {statement.entries.length === 0
          ? <p>{t("ledger-none")}</p>
          : (
            <EntryTable
              entries={statement.entries}
              caption={t("ledger-caption")}
              books={books !== null}
            />
          )}
        <p class="hint">{t("statement-is")}</p>
        <p class="screen">{t("statement-keep")}</p>
        <p class="screen">
          <a href={ledgerPath({ ...data.typed, slug: contract.slug })}>
            {t("statement-back")}
          </a>
        </p>
      </div>
    </PageShell>
  );
});
