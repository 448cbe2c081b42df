import { page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { contractSlug } from "@/lib/domain/references.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { readQuery } from "@/lib/http/forms.ts";
import { SEARCH_NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  listSetAside,
  type SetAsidePage,
} from "@/lib/usecases/office/read_set_aside.ts";

/** Longest part of an address that is looked at. */
const LONGEST = 64;

export const handler = defineOffice.handlers({
  async GET({ state: { services }, url }) {
    const after = readQuery(url, SEARCH_NAMES.after).slice(0, LONGEST);
    return page<SetAsidePage>(await listSetAside(services, after));
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { contracts, next } = data;
  return (
    <OfficeShell title={t("aside-title")} state={state}>
      <h1>{t("aside-title")}</h1>
      <p>{t("aside-lead")}</p>
      {contracts.length === 0 ? <p>{t("aside-none")}</p> : (
        <DataTable
          caption={t("aside-caption")}
          layout="wide"
          columns={[
            { label: t("payments-contract") },
            { label: t("aside-since") },
            { label: t("lot-reason") },
          ]}
          rows={contracts.map(({ contract, since, reasons }) => [
            <a
              href={`/bureau/echange/mis-de-cote/${contractSlug(contract)}`}
            >
              {contract}
            </a>,
            shortMoment(since),
            reasons.join(" "),
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a
            href={`/bureau/echange/mis-de-cote?${new URLSearchParams({
              [SEARCH_NAMES.after]: next,
            })}`}
          >
            {t("search-next")}
          </a>
        </p>
      )}
      <p>
        <a href="/bureau/echange">{t("lot-back")}</a>
      </p>
    </OfficeShell>
  );
});
