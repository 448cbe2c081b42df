import { addMonths, type Month } from "../lib/domain/month.ts";
import type { Notice } from "../lib/domain/notice.ts";
import { contractSlug } from "../lib/domain/references.ts";
import { useText } from "./use_text.ts";

/** Notices by their month, the latest first; a month without one is said plainly. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const { noticeListText: text, format: { monthName } } = useText();
  const byMonth = new Map(notices.map((notice) => [notice.month, notice]));
  const latest = notices.at(0)?.month;
  const oldest = notices.at(-1)?.month;
  if (latest === undefined || oldest === undefined) return null;
  return (
    <ul class="links">
      {monthsBetween(latest, oldest).map((month) => {
        const notice = byMonth.get(month);
        return (
          <li>
            {notice === undefined
              ? <span class="hint">{text.noNotice(monthName(month))}</span>
              : (
                <a
                  href={`/espace/avis/${
                    contractSlug(notice.contract)
                  }/${month}`}
                >
                  {text.item(monthName(month))}
                </a>
              )}
          </li>
        );
      })}
    </ul>
  );
}

function monthsBetween(latest: Month, oldest: Month): Month[] {
  const months: Month[] = [];
  for (let month = latest; month >= oldest; month = addMonths(month, -1)) {
    months.push(month);
  }
  return months;
}
