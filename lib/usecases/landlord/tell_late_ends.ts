import type { Contract } from "../../domain/tenant.ts";
import {
  type LateNotice,
  listLateNotices,
} from "../documents/list_late_notices.ts";
import { raiseAlertOnce } from "../raise_alert.ts";
import type { Services } from "../services.ts";

/**
 * The notices that stand though the files say that their lease had ended before: each taking of their contract names
 * them until a person has decided, and one alert a contract and end is left.
 */
export async function tellLateEnds(
  services: Pick<Services, "store" | "now" | "log">,
  contracts: readonly Contract[],
): Promise<LateNotice[]> {
  const late = await listLateNotices(services.store, contracts);
  const byContract = Map.groupBy(late, ({ contract }) => contract);
  for (const [contract, notices] of byContract) {
    const months = notices.map(({ month }) => month).join(" ");
    const endsOn = notices.at(0)?.endsOn ?? "";
    await raiseAlertOnce(
      services,
      `lease_ended_late:${contract}:${endsOn}:${months}`,
      {
        kind: "lease_ended_late",
        about: contract,
        detail: `${endsOn}: ${months}`,
      },
    );
  }
  return late;
}
