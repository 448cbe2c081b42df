import { page } from "fresh";
import { DataTable } from "../../components/DataTable.tsx";
import { Button } from "../../components/form/Button.tsx";
import { Field } from "../../components/form/Field.tsx";
import { OfficeShell } from "../../components/office/OfficeShell.tsx";
import { useStyles } from "../../components/page_needs.ts";
import { fullName } from "../../lib/domain/names.ts";
import { defineOffice } from "../../lib/http/define_office.ts";
import { readQuery } from "../../lib/http/forms.ts";
import { SEARCH_NAMES as NAMES } from "../../lib/text/form_names.ts";
import { french } from "../../lib/text/french.ts";
import {
  type Found,
  searchTenants,
} from "../../lib/usecases/office/search_tenants.ts";

/** Longest text that is looked for. */
const LONGEST = 254;

interface Data extends Found {
  typed: string;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services }, url }) {
    const typed = readQuery(url, NAMES.query).slice(0, LONGEST);
    const after = readQuery(url, NAMES.after).slice(0, LONGEST);
    const found = typed.trim() === ""
      ? { tenants: [], next: null }
      : await searchTenants(services, typed, after);
    return page<Data>({ ...found, typed });
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  useStyles("row");
  const { typed, tenants, next } = data;
  const isAsked = typed.trim() !== "";
  return (
    <OfficeShell title={t("search-title")} state={state}>
      <h1>{t("search-title")}</h1>
      <form method="get" novalidate role="search">
        <Field
          name={NAMES.query}
          label={t("search-box")}
          hint={t("search-hint")}
          value={typed}
          autocomplete="off"
          optional
        />
        <Button>{t("search-submit")}</Button>
      </form>
      {isAsked && tenants.length === 0 && <p>{t("search-none")}</p>}
      {tenants.length > 0 && (
        <DataTable
          caption={t("search-caption")}
          columns={[{ label: t("search-name") }, { label: t("search-number") }]}
          rows={tenants.map((tenant) => [
            <a href={`/bureau/dossiers/${tenant.number}`}>
              {fullName(tenant)}
            </a>,
            tenant.number,
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a
            href={`/bureau/recherche?${new URLSearchParams({
              [NAMES.query]: typed,
              [NAMES.after]: next,
            })}`}
          >
            {t("search-next")}
          </a>
        </p>
      )}
    </OfficeShell>
  );
});
