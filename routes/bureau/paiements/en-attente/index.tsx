import { page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { ParkedSummary } from "@/lib/domain/payments/parked_summary.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { joinedReasons, parkedAmount } from "@/lib/text/parked_words.ts";
import { summarizeSome } from "@/lib/usecases/payments/summarize_parked.ts";

/** Those that wait, the longest waiting first: each decision lets another one in. */
const SHOWN_WAITING = 50;
/** Decided ones that the page still shows. */
const SHOWN_DECIDED = 20;

interface Data {
  waiting: ParkedSummary[];
  decided: ParkedSummary[];
  /** More wait than are shown. */
  isMore: boolean;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services } }) {
    const [waiting, decided] = await Promise.all([
      summarizeSome(services, "waiting", SHOWN_WAITING + 1),
      summarizeSome(services, "decided", SHOWN_DECIDED),
    ]);
    const isMore = waiting.length > SHOWN_WAITING;
    return page<Data>({
      waiting: waiting.slice(0, SHOWN_WAITING),
      isMore,
      decided,
    });
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  useStyles("links");
  const { waiting, isMore, decided } = data;
  return (
    <OfficeShell title={t("parked-page-title")} state={state}>
      <h1>{t("parked-page-title")}</h1>
      <p>{t("parked-page-lead")}</p>
      {waiting.length === 0
        ? <p>{t("payments-none")}</p>
        : <Parked caption={t("parked-waiting")} parked={waiting} />}
      {isMore && <p>{t("parked-more")}</p>}
      {decided.length > 0 && (
        <Parked caption={t("parked-decided-last")} parked={decided} />
      )}
      <p>
        <a href="/bureau/paiements">{t("payments-back")}</a>
      </p>
    </OfficeShell>
  );
});

function Parked(
  { caption, parked }: { caption: string; parked: readonly ParkedSummary[] },
) {
  const { t } = french;
  return (
    <>
      <h2>{caption}</h2>
      <DataTable
        caption={caption}
        layout="wide"
        columns={[
          { label: t("parked-received") },
          { label: t("parked-reasons") },
          { label: t("payments-amount"), figures: true },
        ]}
        rows={parked.map(({ id, at, reasons, words }) => [
          <a href={`/bureau/paiements/en-attente/${id}`}>{shortMoment(at)}</a>,
          joinedReasons(reasons),
          parkedAmount(words),
        ])}
      />
    </>
  );
}
