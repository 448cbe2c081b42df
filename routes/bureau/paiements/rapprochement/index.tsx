import { page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { Button } from "@/components/form/Button.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { FieldFrame } from "@/components/form/FieldFrame.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { filesOf, readMultipart } from "@/lib/http/multipart.ts";
import { BANK_FILE_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import {
  type BankReport,
  type BankRow,
  type BankRowKind,
  compareBankFiles,
} from "@/lib/usecases/office/compare_bank_files.ts";

/** What one sending may hold: a night's journals. */
const LIMITS = { maxBytes: 64 * 2 ** 20, maxFiles: 12 };

interface Data {
  /** Null before files were sent. */
  reports: BankReport[] | null;
  errors: FieldError[];
}

export const handler = defineOffice.handlers({
  GET() {
    return page<Data>({ reports: null, errors: [] });
  },

  // The report is the answer itself: the same files again do no harm.
  async POST({ state: { services, staff }, req }) {
    const form = await readMultipart(req, LIMITS.maxBytes);
    const sent = filesOf(form, NAMES.files, LIMITS.maxFiles);
    if (sent.length === 0) {
      const message = french.t("bank-files-none");
      const errors = [{ field: NAMES.files, message }];
      return page<Data>({ reports: null, errors }, { status: 422 });
    }
    const files = await Promise.all(sent.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })));
    const reports = await compareBankFiles(services, staff, files);
    return page<Data>({ reports, errors: [] });
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { reports, errors } = data;
  return (
    <OfficeShell title={t("bank-files-title")} state={state} errors={errors}>
      <h1>{t("bank-files-title")}</h1>
      {reports?.map((report) => <Report report={report} />)}
      <SendForm errors={errors} />
      <p>
        <a href="/bureau/paiements">{t("payments-back")}</a>
      </p>
    </OfficeShell>
  );
});

function SendForm({ errors }: { errors: readonly FieldError[] }) {
  useStyles("card");
  const { t } = french;
  return (
    <section class="card">
      <h2>{t("bank-files-send-title")}</h2>
      <p>{t("bank-files-lead")}</p>
      <form method="post" encType="multipart/form-data" novalidate>
        <FieldFrame
          name={NAMES.files}
          label={t("bank-files-field")}
          errors={errors}
        >
          <input
            id={NAMES.files}
            name={NAMES.files}
            type="file"
            accept=".csv,text/csv"
            multiple
            required
          />
        </FieldFrame>
        <Button>{t("bank-files-send")}</Button>
      </form>
    </section>
  );
}

const KINDS = {
  ours_only: "bank-row-ours-only",
  theirs_only: "bank-row-theirs-only",
  differing: "bank-row-differing",
  unplaced: "bank-row-unplaced",
  charged_back: "bank-row-charged-back",
  known: "bank-row-known",
} as const satisfies Record<BankRowKind, string>;

/** What needs somebody. */
const OPEN: readonly BankRowKind[] = [
  "ours_only",
  "theirs_only",
  "differing",
  "unplaced",
];

function Report({ report }: { report: BankReport }) {
  const { t } = french;
  const { name, faults, notes, rows, more } = report;
  const open = rows.filter(({ kind }) => OPEN.includes(kind)).length;
  return (
    <section>
      <h2>{name}</h2>
      {faults.length > 0
        ? (
          <Notice kind="warning">
            <p>{t("bank-file-refused")}</p>
            <ul>{faults.map((fault) => <li>{fault}</li>)}</ul>
          </Notice>
        )
        : (
          <Notice kind={open > 0 ? "warning" : "success"}>
            {t("bank-file-open", { count: open })}
          </Notice>
        )}
      {notes.length > 0 && <ul>{notes.map((note) => <li>{note}</li>)}</ul>}
      {rows.length > 0 && <Rows rows={rows} />}
      {more > 0 && <p>{t("lot-more", { count: more })}</p>}
    </section>
  );
}

function Rows({ rows }: { rows: readonly BankRow[] }) {
  const { t } = french;
  return (
    <DataTable
      caption={t("bank-rows")}
      columns={[
        { label: t("bank-row-kind") },
        { label: t("bank-row-words") },
        { label: t("fact-payment") },
      ]}
      rows={rows.map(({ kind, words, paymentId }) => [
        t(KINDS[kind]),
        words,
        paymentId === null ? "" : (
          <a href={`/bureau/paiements/${paymentId}`}>
            {t("bank-row-see", { id: paymentId })}
          </a>
        ),
      ])}
    />
  );
}
