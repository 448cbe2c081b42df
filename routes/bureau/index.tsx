import { page } from "fresh";
import { DataTable } from "../../components/DataTable.tsx";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { OfficeShell } from "../../components/office/OfficeShell.tsx";
import { useStyles } from "../../components/page_needs.ts";
import { maySee } from "../../lib/domain/office/office_routes.ts";
import type { StaffRole } from "../../lib/domain/office/role.ts";
import { defineOffice } from "../../lib/http/define_office.ts";
import { ALERT_WORDS } from "../../lib/text/alert_words.ts";
import { french } from "../../lib/text/french.ts";
import { shortMoment } from "../../lib/text/moment.ts";
import { Figures } from "./(_components)/Figures.tsx";
import { readToday, type Today } from "../../lib/usecases/office/read_today.ts";

export const handler = defineOffice.handlers({
  async GET({ state }) {
    return page(await readToday(state.services));
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  return (
    <OfficeShell title={t("office-today")} state={state}>
      <h1>{t("office-today")}</h1>
      <h2>{t("today-needs")}</h2>
      <Needs
        today={data}
        role={state.staff.role}
      />
      {data.alertCount > 0 && <Alerts today={data} />}
      <h2>{t("today-state")}</h2>
      <State today={data} />
      {data.figures !== null && <Figures figures={data.figures} />}
    </OfficeShell>
  );
});

function Needs(
  { today, role }: { today: Today; role: StaffRole },
) {
  useStyles("links");
  const { t } = french;
  const { alertCount, parkedCount, setAsideCount, deadMailCount } = today;
  const isQuiet = alertCount + parkedCount + setAsideCount + deadMailCount ===
      0 && !today.isStale;
  if (isQuiet) return <p>{t("today-nothing")}</p>;
  return (
    <ul class="needs">
      {alertCount > 0 && (
        <li>
          <a href="#alertes">{t("today-alerts", { count: alertCount })}</a>
        </li>
      )}
      {parkedCount > 0 && (
        <li>
          {maySee(role, "/bureau/paiements/en-attente")
            ? (
              <a href="/bureau/paiements/en-attente">
                {t("today-parked", { count: parkedCount })}
              </a>
            )
            : <b>{t("today-parked", { count: parkedCount })}</b>}{" "}
          <small>{t("today-parked-how")}</small>
        </li>
      )}
      {setAsideCount > 0 && (
        <li>
          {maySee(role, "/bureau/echange/mis-de-cote")
            ? (
              <a href="/bureau/echange/mis-de-cote">
                {t("today-set-aside", { count: setAsideCount })}
              </a>
            )
            : <b>{t("today-set-aside", { count: setAsideCount })}</b>}
        </li>
      )}
      {today.isStale && (
        <li>
          <b>{t("today-stale")}</b>
        </li>
      )}
      {deadMailCount > 0 && (
        <li>
          <b>{t("today-dead-mails", { count: deadMailCount })}</b>{" "}
          <small>{t("today-dead-mails-how")}</small>
        </li>
      )}
    </ul>
  );
}

function Alerts({ today: { alerts, alertCount } }: { today: Today }) {
  const { t } = french;
  const hidden = alertCount - alerts.length;
  return (
    <section id="alertes">
      <DataTable
        caption={t("alerts-caption")}
        columns={[
          { label: t("alerts-what") },
          { label: t("alerts-about") },
          { label: t("alerts-when") },
        ]}
        rows={alerts.map(({ id, kind, about, at }) => [
          <a href={`/bureau/alertes/${encodeURIComponent(id)}`}>
            {t(ALERT_WORDS[kind])}
          </a>,
          about,
          shortMoment(at),
        ])}
      />
      {hidden > 0 && <p>{t("alerts-more", { count: hidden })}</p>}
    </section>
  );
}

function State({ today }: { today: Today }) {
  const { t } = french;
  const { filesAt, lot, noticesAt, retentionAt, messagesThisYear } = today;
  const never = t("today-never");
  return (
    <DescriptionList
      items={[
        [
          t("today-last-files"),
          filesAt === null ? never : shortMoment(filesAt),
        ],
        [t("today-last-lot"), lot ?? ""],
        [
          t("today-last-notices"),
          noticesAt === null
            ? never
            : noticesAt === "under_way"
            ? t("today-under-way")
            : shortMoment(noticesAt),
        ],
        [
          t("today-last-retention"),
          retentionAt === null ? never : shortMoment(retentionAt),
        ],
        [t("today-messages"), String(messagesThisYear)],
      ]}
    />
  );
}
