import { HttpError, page } from "fresh";
import { AwaitedNotice } from "../../components/AwaitedNotice.tsx";
import { Due } from "../../components/Due.tsx";
import { EntryTable } from "./(_components)/EntryTable.tsx";
import { LedgerFilter } from "./(_components)/LedgerFilter.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { parsePeriod } from "../../lib/domain/period.ts";
import { takeLanguage } from "../../lib/http/take_language.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import {
  type EntryPage,
  readContractAccount,
  readEntriesBetween,
  readEntryPage,
  readSpace,
} from "../../lib/usecases/space/read_space.ts";
import { listAwaitedPayments } from "../../lib/usecases/payments/start_payment.ts";
import { useText } from "../../components/use_text.ts";
import { PERIOD_NAMES as NAMES } from "../../lib/text/form_names.ts";

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const { t } = state.text;
    const { services, user } = state;
    const query = (name: string) => url.searchParams.get(name) ?? "";
    const [space, awaited] = await Promise.all([
      readSpace(services, user),
      listAwaitedPayments(services, user),
    ]);
    const wanted = query(NAMES.contract) ||
      (space.accounts[0]?.contract.slug ?? "");
    const account = await readContractAccount(services, user, wanted);
    if (account === null && wanted !== "") throw new HttpError(404);
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
    const entries: EntryPage = account === null || !period.ok
      ? { entries: [], olderFrom: null, newerFrom: null }
      : filtered
      ? {
        entries: await readEntriesBetween(
          services,
          account.contract,
          period.from,
          period.to,
        ),
        olderFrom: null,
        newerFrom: null,
      }
      : await readEntryPage(services, account.contract, from);
    const data = { space, awaited, account, typed, entries, errors, filtered };
    return page(data, { status: errors.length > 0 ? 422 : 200 });
  },

  POST: ({ req }) => takeLanguage(req, NAMES),
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { space, account, typed, entries, errors, filtered } = data;
  return (
    <PageShell
      title={t("ledger-title")}
      state={state}
      errors={errors}
      keeps={account !== null}
    >
      <h1>{t("ledger-title")}</h1>
      <AwaitedNotice payments={data.awaited} />
      {account === null ? <p>{t("space-no-contract")}</p> : (
        <>
          <Due due={account.due} big />
          <LedgerFilter
            accounts={space.accounts}
            slug={account.contract.slug}
            typed={typed}
            errors={errors}
          />
          {errors.length === 0 && (
            <EntryTable
              entries={entries}
              slug={account.contract.slug}
              empty={filtered ? t("ledger-none") : t("ledger-empty")}
            />
          )}
          <p class="hint">{t("ledger-explain")}</p>
        </>
      )}
    </PageShell>
  );
});
