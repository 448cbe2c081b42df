import { page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import {
  readJournalQuery,
  type TypedJournalQuery,
} from "@/lib/http/journal_query.ts";
import { JOURNAL_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import {
  type JournalPage,
  readJournal,
} from "@/lib/usecases/office/read_journal.ts";

const FAULTS = {
  day: "journal-fault-day",
  tenant: "journal-fault-tenant",
} as const;

interface Data extends JournalPage {
  typed: TypedJournalQuery["typed"];
  errors: FieldError[];
  isFirst: boolean;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services }, url }) {
    const { typed, query, faults } = readJournalQuery(url);
    const found = await readJournal(services, query);
    const errors = faults.map((fault) => ({
      field: NAMES[fault],
      message: french.t(FAULTS[fault]),
    }));
    const data: Data = {
      ...found,
      ...errors.length > 0 ? { lines: [], next: null } : {},
      typed,
      errors,
      isFirst: query.before === null,
    };
    return page(data, { status: errors.length > 0 ? 422 : 200 });
  },
});

/** The address of the same filter, from a line on. */
function pathOf(path: string, typed: Data["typed"], before: string): string {
  const asked = [
    [NAMES.day, typed.day],
    [NAMES.person, typed.person],
    [NAMES.tenant, typed.tenant],
    [NAMES.before, before],
  ].filter(([, value]) => value !== "");
  const query = new URLSearchParams(asked).toString();
  return query === "" ? path : `${path}?${query}`;
}

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  useStyles("links");
  const { lines, next, typed, errors, isFirst } = data;
  return (
    <OfficeShell title={t("journal-title")} state={state} errors={errors}>
      <h1>{t("journal-title")}</h1>
      <p>{t("journal-lead")}</p>
      <JournalFilter {...data} />
      {lines.length === 0 ? <p>{t("journal-none")}</p> : (
        <DataTable
          caption={t("journal-caption")}
          layout="wide"
          columns={[
            { label: t("journal-when") },
            { label: t("journal-who") },
            { label: t("journal-what") },
            { label: t("journal-whose") },
            { label: t("journal-facts") },
          ]}
          rows={lines.map((line) => [
            line.when,
            line.who,
            line.what,
            line.tenantNumber,
            line.facts,
          ])}
        />
      )}
      <ul class="links">
        {!isFirst && (
          <li>
            <a href={pathOf("/bureau/journal", typed, "")}>
              {t("journal-first")}
            </a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={pathOf("/bureau/journal", typed, next)}>
              {t("journal-more")}
            </a>
          </li>
        )}
        {errors.length === 0 && (
          <li>
            <a href={pathOf("/bureau/journal/journal.csv", typed, "")}>
              {t("journal-export")}
            </a>
          </li>
        )}
      </ul>
    </OfficeShell>
  );
});

function JournalFilter(
  { typed, people, errors }: Pick<Data, "typed" | "people" | "errors">,
) {
  useStyles("row", "filter");
  const { t } = french;
  const everyone = { value: "", label: t("journal-everyone") };
  return (
    <form method="get" novalidate class="row">
      <Field
        name={NAMES.day}
        label={t("journal-day")}
        value={typed.day}
        optional
        errors={errors}
      />
      <SelectField
        name={NAMES.person}
        label={t("journal-person")}
        optional
        value={typed.person}
        options={[
          everyone,
          ...people.map((email) => ({ value: email, label: email })),
        ]}
      />
      <Field
        name={NAMES.tenant}
        label={t("journal-tenant")}
        inputMode="numeric"
        value={typed.tenant}
        optional
        errors={errors}
      />
      <Button kind="second">{t("journal-show")}</Button>
    </form>
  );
}
