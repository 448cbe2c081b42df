import { DataTable } from "@/components/DataTable.tsx";
import { BarChart } from "@/components/office/BarChart.tsx";
import { LineChart } from "@/components/office/LineChart.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type {
  DayFigures,
  MonthFigures,
  OfficeFigures,
} from "@/lib/domain/office/office_figures.ts";
import { euros, monthName, percent, shortDate } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";

/** Payments of a month, accounts and paperless notices of a year, drawn, with their figures. */
export function Figures({ figures }: { figures: OfficeFigures }) {
  const { t } = french;
  useStyles("details");
  const { at, days, months } = figures;
  return (
    <>
      <h2>{t("figures-title")}</h2>
      <p class="hint">{t("figures-at", { moment: shortMoment(at) })}</p>
      <div class="charts">
        <Payments days={days} />
        <Accounts months={months} />
        <Paperless months={months} />
      </div>
    </>
  );
}

function Payments({ days }: { days: readonly DayFigures[] }) {
  const { t } = french;
  const count = days.reduce((sum, day) => sum + day.count, 0);
  const cents = days.reduce((sum, day) => sum + day.cents, 0);
  const first = days[0];
  const last = days.at(-1);
  const label = t("figures-payments", {
    count,
    amount: euros(cents),
  });
  return (
    <section>
      <h3>{label}</h3>
      <BarChart
        label={label}
        bars={days.map(({ day, count, cents }) => ({
          name: day,
          value: cents,
          words: t("figures-day", {
            day: shortDate(day),
            count,
            amount: euros(cents),
          }),
        }))}
      />
      {first !== undefined && last !== undefined && (
        <Ends first={shortDate(first.day)} last={shortDate(last.day)} />
      )}
      <details>
        <summary>{t("figures-table")}</summary>
        <DataTable
          caption={t("figures-payments-caption")}
          columns={[
            { label: t("figures-of-day") },
            { label: t("payments-title"), figures: true },
            { label: t("payments-amount"), figures: true },
          ]}
          rows={days.filter(({ count }) => count > 0).reverse()
            .map(({ day, count, cents }) => [
              shortDate(day),
              String(count),
              euros(cents),
            ])}
        />
      </details>
    </section>
  );
}

/** In percent, to the tenth. */
const shareOf = ({ leases, paperless }: MonthFigures) =>
  leases === 0 ? 0 : Math.round(1_000 * paperless / leases) / 10;

/** The first and the last of what a chart draws, under its ends; the table says them again. */
function Ends({ first, last }: { first: string; last: string }) {
  return (
    <p class="ends hint" aria-hidden="true">
      <span>{first}</span>
      <span>{last}</span>
    </p>
  );
}

function MonthEnds({ months }: { months: readonly MonthFigures[] }) {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  return <Ends first={monthName(first.month)} last={monthName(last.month)} />;
}

function Accounts({ months }: { months: readonly MonthFigures[] }) {
  const { t } = french;
  const label = t("figures-accounts", { count: months.at(-1)?.accounts ?? 0 });
  return (
    <section>
      <h3>{label}</h3>
      <LineChart
        label={label}
        most={Math.max(...months.map((one) => one.accounts))}
        points={months.map((one) => ({
          value: one.accounts,
          words: t("figures-month-accounts", {
            month: monthName(one.month),
            count: one.accounts,
          }),
        }))}
      />
      <MonthEnds months={months} />
      <details>
        <summary>{t("figures-table")}</summary>
        <DataTable
          caption={t("figures-months-caption")}
          columns={[
            { label: t("figures-of-month") },
            { label: t("figures-open"), figures: true },
          ]}
          rows={months.toReversed().map((one) => [
            monthName(one.month),
            String(one.accounts),
          ])}
        />
      </details>
    </section>
  );
}

function Paperless({ months }: { months: readonly MonthFigures[] }) {
  const { t } = french;
  const last = months.at(-1);
  const label = t("figures-paperless", {
    share: percent(last === undefined ? 0 : shareOf(last)),
  });
  return (
    <section>
      <h3>{label}</h3>
      <LineChart
        label={label}
        most={100}
        points={months.map((one) => ({
          value: shareOf(one),
          words: t("figures-month-paperless", {
            month: monthName(one.month),
            share: percent(shareOf(one)),
          }),
        }))}
      />
      <MonthEnds months={months} />
      <details>
        <summary>{t("figures-table")}</summary>
        <DataTable
          caption={t("figures-months-caption")}
          columns={[
            { label: t("figures-of-month") },
            { label: t("figures-leases"), figures: true },
            { label: t("figures-on-screen"), figures: true },
          ]}
          rows={months.toReversed().map((one) => [
            monthName(one.month),
            String(one.leases),
            String(one.paperless),
          ])}
        />
      </details>
    </section>
  );
}
