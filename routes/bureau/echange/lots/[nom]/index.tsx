import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { DataTable } from "@/components/DataTable.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { ReportKind, ReportRow } from "@/lib/domain/exchange/delivery.ts";
import { contractSlug } from "@/lib/domain/references.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { french } from "@/lib/text/french.ts";
import { countLines } from "@/lib/text/lot_report.ts";
import { LOT_STATE_WORDS } from "@/lib/text/lot_state_words.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { readReport } from "@/lib/usecases/office/read_exchange.ts";

/** How often the page of a lot under way looks again, in seconds. */
const LOOK_AGAIN = 3;

/** Rows about balances stand apart: there a person may know why. */
type ShownKind = ReportKind | "balance";

const TITLES = {
  refused: "lot-refused-title",
  set_aside: "lot-aside-title",
  balance: "lot-balance-title",
  confirmed: "lot-confirmed-title",
} as const satisfies Record<ShownKind, string>;
const KINDS = ["refused", "set_aside", "balance", "confirmed"] as const;

function kindOf({ kind, file }: ReportRow): ShownKind {
  return kind === "set_aside" && file === "soldes.csv" ? "balance" : kind;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services }, params }) {
    const report = await readReport(services, pathPart(params, "nom"));
    if (report === null) throw new HttpError(404);
    return page(report);
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  useStyles("links");
  const { name, receivedAt, finishedAt, closedAt, rows, more } = data;
  const title = t("lot-title", { name });
  const goesOn = data.state === "waiting" || data.state === "under_way";
  const counts = countLines(data);
  return (
    <OfficeShell title={title} state={state}>
      {goesOn && (
        <Head>
          <meta http-equiv="refresh" content={String(LOOK_AGAIN)} />
        </Head>
      )}
      <h1>{title}</h1>
      {goesOn && <Notice kind="info">{t("lot-under-way")}</Notice>}
      {data.state === "refused" && (
        <Notice kind="warning">{t("lot-refused")}</Notice>
      )}
      <DescriptionList
        items={[
          [t("exchange-state"), t(LOT_STATE_WORDS[data.state])],
          [t("exchange-received"), shortMoment(receivedAt)],
          [t("lot-closed-at"), closedAt === null ? "" : shortMoment(closedAt)],
          [
            t("lot-finished"),
            finishedAt === null ? "" : shortMoment(finishedAt),
          ],
        ]}
      />
      {counts.length > 0 && (
        <>
          <h2>{t("lot-counts")}</h2>
          <ul>{counts.map((line) => <li>{line}</li>)}</ul>
        </>
      )}
      {KINDS.map((kind) => (
        <Rows
          kind={kind}
          rows={rows.filter((row) => kindOf(row) === kind)}
        />
      ))}
      {more > 0 && <p>{t("lot-more", { count: more })}</p>}
      <ul class="links">
        {!goesOn && (
          <li>
            <a href={`/bureau/echange/lots/${name}/rapport.csv`}>
              {t("lot-report")}
            </a>
          </li>
        )}
        <li>
          <a href="/bureau/echange">{t("lot-back")}</a>
        </li>
      </ul>
    </OfficeShell>
  );
});

function Rows(props: { kind: ShownKind; rows: readonly ReportRow[] }) {
  const { t } = french;
  const { kind, rows } = props;
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t(TITLES[kind])}
      columns={[
        { label: t("lot-reason") },
        { label: t("lot-contract") },
        { label: t("lot-file") },
        { label: t("lot-line"), figures: true },
        { label: t("lot-column") },
      ]}
      rows={rows.map(({ reason, contract, file, line, column }) => [
        reason,
        contractOf(kind, contract),
        file ?? "",
        line === null ? "" : String(line),
        column ?? "",
      ])}
    />
  );
}

/** A contract that was set aside leads to what can be done about it. */
function contractOf(kind: ShownKind, contract: ReportRow["contract"]) {
  if (contract === null) return "";
  return kind === "set_aside" || kind === "balance"
    ? (
      <a href={`/bureau/echange/mis-de-cote/${contractSlug(contract)}`}>
        {contract}
      </a>
    )
    : contract;
}
