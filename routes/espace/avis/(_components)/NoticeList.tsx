import { addMonths, type Month } from "@/lib/domain/month.ts";
import type { SealedNotice } from "@/lib/domain/documents/notice.ts";
import { useText } from "@/components/use_text.ts";
import { FileRow, Rows } from "@/components/Rows.tsx";

/** Notices by their month, the latest first, each as a page and as a PDF; a month without one is said plainly. */
export function NoticeList(
  { slug, notices }: {
    /** How URLs name the account. */
    slug: string;
    notices: readonly SealedNotice[];
  },
) {
  const { t, format } = useText();
  const byMonth = new Map(notices.map((notice) => [notice.month, notice]));
  const latest = notices.at(0)?.month;
  const oldest = notices.at(-1)?.month;
  if (latest === undefined || oldest === undefined) return null;
  return (
    <Rows>
      {monthsBetween(latest, oldest).map((month) => {
        const notice = byMonth.get(month);
        const name = format.monthName(month);
        if (notice === undefined) {
          return (
            <li>
              <p class="hint">{t("notice-list-no-notice", { month: name })}</p>
            </li>
          );
        }
        const href = `/espace/avis/${slug}/${month}`;
        const file = {
          href: `${href}/avis.pdf`,
          called: t("documents-the-notice", { month: name }),
          bytes: notice.pdfBytes,
        };
        return (
          <FileRow
            item={{
              href,
              name: t("notice-list-item", { month: name }),
              detail: "",
              file,
            }}
          />
        );
      })}
    </Rows>
  );
}

function monthsBetween(latest: Month, oldest: Month): Month[] {
  const months: Month[] = [];
  for (let month = latest; month >= oldest; month = addMonths(month, -1)) {
    months.push(month);
  }
  return months;
}
