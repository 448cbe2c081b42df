import { HttpError, page } from "fresh";
import { AwaitedNotice } from "../../components/AwaitedNotice.tsx";
import { Due } from "../../components/Due.tsx";
import { EntryTable } from "./(_components)/EntryTable.tsx";
import { LedgerFilter } from "./(_components)/LedgerFilter.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { parsePeriod } from "../../lib/domain/period.ts";
import { readQuery } from "../../lib/http/forms.ts";
import { takeLanguage } from "../../lib/http/take_language.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import {
  type EntryPage,
  NO_ENTRIES,
  readAccounts,
  readEntriesBetween,
  readEntryPage,
  readTenancy,
} from "../../lib/usecases/space/read_space.ts";
import { findOwnContract } from "../../lib/usecases/own_objects.ts";
import { listAwaitedPayments } from "../../lib/usecases/payments/start_payment.ts";
import { useText } from "../../components/use_text.ts";
import { PERIOD_NAMES as NAMES } from "../../lib/text/form_names.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const { t } = state.text;
    const { services, user } = state;
    const query = (name: string) => readQuery(url, name);
    const wanted = query(NAMES.contract);
    const [{ contracts }, named, awaited] = await Promise.all([
      readTenancy(services, user),
      wanted === "" ? undefined : findOwnContract(services, user, wanted),
      listAwaitedPayments(services, user),
    ]);
    const contract = named === undefined ? contracts.at(0) : named;
    if (contract === null) throw new HttpError(404);
    const typed = { from: query(NAMES.from), to: query(NAMES.to) };
    const period = parsePeriod(typed.from, typed.to);
    const errors = period.ok ? [] : period.faults.map(({ field, fault }) => ({
      field: NAMES[field],
      message: fault === "day"
        ? t("ledger-date-fault")
        : t("ledger-order-fault"),
    }));
    const filtered = typed.from !== "" || typed.to !== "";
    const from = /^\d{1,9}$/.test(query("page")) ? Number(query("page")) : null;
    const readEntries = (): Promise<EntryPage> | EntryPage =>
      contract === undefined || !period.ok
        ? NO_ENTRIES
        : filtered
        ? readEntriesBetween(services, contract, period.from, period.to)
        : readEntryPage(services, contract, from);
    const [accounts, entries] = await Promise.all([
      readAccounts(services, contracts),
      readEntries(),
    ]);
    const account = accounts.find((one) =>
      one.contract.slug === contract?.slug
    );
    const data = { accounts, awaited, account, typed, entries, errors };
    return page({ ...data, filtered }, {
      status: errors.length > 0 ? 422 : 200,
    });
  },

  POST: ({ req }) => takeLanguage(req, NAMES),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { accounts, account, typed, entries, errors, filtered } = data;
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
          <Due due={account.due} books={account.books} big />
          <LedgerFilter
            accounts={accounts}
            slug={account.contract.slug}
            typed={typed}
            errors={errors}
          />
          {errors.length === 0 && (
            <EntryTable
              entries={entries}
              slug={account.contract.slug}
              books={account.books !== null}
              empty={filtered ? t("ledger-none") : t("ledger-empty")}
            />
          )}
          <p class="hint">{t("ledger-explain")}</p>
        </>
      )}
    </PageShell>
  );
});
