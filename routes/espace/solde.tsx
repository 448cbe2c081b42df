import { readQuery } from "@/lib/http/forms.ts";
import { page } from "fresh";
import { Chips } from "../../components/Chips.tsx";
import { contractTitle } from "../../components/contract_words.ts";
import { AwaitedNotice } from "../../components/AwaitedNotice.tsx";
import { Due } from "../../components/Due.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { useText } from "../../components/use_text.ts";
import { EntryTable } from "./(_components)/EntryTable.tsx";
import { LedgerFilter } from "./(_components)/LedgerFilter.tsx";
import { LedgerPages } from "./(_components)/LedgerPages.tsx";
import { presetPeriods } from "../../lib/domain/period.ts";
import { parisDay } from "../../lib/domain/month.ts";
import { readLedgerQuery } from "../../lib/http/ledger_query.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import { takeLanguage } from "../../lib/http/take_language.ts";
import { PERIOD_NAMES as NAMES } from "../../lib/text/form_names.ts";
import { ledgerPath } from "../../lib/text/ledger_path.ts";
import { readAccounts } from "../../lib/usecases/space/read_space.ts";
import {
  pageOfStatement,
  readStatement,
} from "../../lib/usecases/space/read_statement.ts";
import { listAwaitedPayments } from "../../lib/usecases/payments/start_payment.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const { services, user } = state;
    const [query, awaited] = await Promise.all([
      readLedgerQuery(state, url),
      listAwaitedPayments(services, user),
    ]);
    const { contract, period } = query;
    const [accounts, statement] = await Promise.all([
      readAccounts(services, contract === undefined ? [] : [contract]),
      contract === undefined || period === null
        ? null
        : readStatement(services, contract, period),
    ]);
    const asked = readQuery(url, "page");
    const number = /^\d{1,9}$/.test(asked) ? Number(asked) : null;
    const entries = statement === null
      ? null
      : pageOfStatement(statement, number);
    const presets = presetPeriods(parisDay(services.now()));
    const account = accounts.at(0);
    return page({ ...query, account, awaited, entries, presets }, {
      status: query.errors.length > 0 ? 422 : 200,
    });
  },

  POST: ({ req }) => takeLanguage(req, NAMES),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { account, contracts, typed, entries, errors, presets } = data;
  const isFiltered = typed.from !== "" || typed.to !== "";
  return (
    <PageShell
      title={t("ledger-title")}
      state={state}
      errors={errors}
      keeps={account !== undefined}
    >
      <h1>{t("ledger-title")}</h1>
      <AwaitedNotice payments={data.awaited} />
      {account === undefined ? <p>{t("space-no-contract")}</p> : (
        <>
          <Chips
            label={t("ledger-contract")}
            items={contracts.map((contract) => ({
              href: ledgerPath({ ...typed, slug: contract.slug }),
              name: contractTitle(contract),
              isShown: contract.slug === account.contract.slug,
            }))}
          />
          <Due due={account.due} books={account.books} big />
          <LedgerFilter
            slug={account.contract.slug}
            typed={typed}
            presets={presets}
            errors={errors}
          />
          {entries !== null && entries.entries.length === 0 && (
            <p>{isFiltered ? t("ledger-none") : t("ledger-empty")}</p>
          )}
          {entries !== null && entries.entries.length > 0 && (
            <>
              <EntryTable
                entries={entries.entries}
                caption={t("ledger-caption")}
                link={(number) =>
                  `?contrat=${account.contract.slug}&page=${number}`}
                books={account.books !== null}
              />
              <LedgerPages
                slug={account.contract.slug}
                typed={typed}
                entries={entries}
              />
              <p>
                <a
                  href={ledgerPath({
                    ...typed,
                    slug: account.contract.slug,
                    page: "releve",
                  })}
                >
                  {t("ledger-statement")}
                </a>
              </p>
            </>
          )}
        </>
      )}
    </PageShell>
  );
});
