import { raiseAlertOnce } from "../raise_alert.ts";
import type { MissingNotice, NoticeServices } from "./issue_contracts.ts";
import type { NoticesIssued } from "./issue_notices.ts";

/** Leaves an alert for a missing notice, one for each contract, month and reason. */
export function tellMissing(
  services: NoticeServices,
  { contract, month, fault }: MissingNotice,
): Promise<void> {
  return raiseAlertOnce(services, `notice:${month}:${contract}:${fault}`, {
    kind: "notice_missing",
    about: contract,
    detail: `${month} ${fault}`,
  });
}

/** Says which months wait for a person: a line in the log each time, one alert for the same months. */
export async function tellOlder(
  services: NoticeServices,
  older: NoticesIssued["older"],
): Promise<void> {
  if (older.size === 0) return;
  const months = [...older.keys()].sort();
  const contracts = Math.max(...older.values());
  const about = [...months.slice(0, 1), ...months.slice(1).slice(-1)]
    .join(" - ");
  services.log.warn("notices_older", { months: about, contracts });
  await raiseAlertOnce(services, `notices_older:${about}`, {
    kind: "notices_older",
    about,
    detail: `${contracts} contracts`,
  });
}
