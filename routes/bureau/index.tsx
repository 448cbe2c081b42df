import { page } from "fresh";
import { DataTable } from "../../components/DataTable.tsx";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { OfficeShell } from "../../components/office/OfficeShell.tsx";
import { useStyles } from "../../components/page_needs.ts";
import {
  maySee,
  type OfficeRoute,
} from "../../lib/domain/office/office_routes.ts";
import type { StaffRole } from "../../lib/domain/office/role.ts";
import { defineOffice } from "../../lib/http/define_office.ts";
import { alertAbout } from "../../lib/text/alert_about.ts";
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

/** Something that needs somebody: how much of it, where it is seen to, and what it means. */
interface Need {
  count: number;
  words: string;
  route: OfficeRoute | null;
  hint?: string;
}

function needsOf(today: Today): Need[] {
  const { t } = french;
  const { parkedCount, setAsideCount, missingCount, deadMailCount } = today;
  return [
    {
      count: parkedCount,
      words: t("today-parked", { count: parkedCount }),
      route: "/bureau/paiements/en-attente",
      hint: t("today-parked-how"),
    },
    {
      count: setAsideCount,
      words: t("today-set-aside", { count: setAsideCount }),
      route: "/bureau/echange/mis-de-cote",
    },
    {
      count: missingCount,
      words: t("today-missing", { count: missingCount }),
      route: "/bureau/avis",
    },
    {
      count: today.isStale ? 1 : 0,
      words: t("today-stale"),
      route: "/bureau/echange",
    },
    {
      count: deadMailCount,
      words: t("today-dead-mails", { count: deadMailCount }),
      route: null,
      hint: t("today-dead-mails-how"),
    },
  ];
}

function Needs({ today, role }: { today: Today; role: StaffRole }) {
  useStyles("links");
  const { t } = french;
  const { alertCount } = today;
  const needs = needsOf(today).filter(({ count }) => count > 0);
  if (alertCount + needs.length === 0) return <p>{t("today-nothing")}</p>;
  return (
    <ul class="needs">
      {alertCount > 0 && (
        <li>
          <a href="#alertes">{t("today-alerts", { count: alertCount })}</a>
        </li>
      )}
      {needs.map(({ words, route, hint }) => (
        <li>
          {route !== null && maySee(role, route)
            ? <a href={route}>{words}</a>
            : <b>{words}</b>}
          {hint !== undefined && <small>{hint}</small>}
        </li>
      ))}
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
        rows={alerts.map((alert) => [
          <a href={`/bureau/alertes/${encodeURIComponent(alert.id)}`}>
            {t(ALERT_WORDS[alert.kind])}
          </a>,
          alertAbout(alert),
          shortMoment(alert.at),
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
