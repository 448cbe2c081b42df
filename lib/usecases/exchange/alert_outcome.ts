import { raiseAlertOnce } from "../raise_alert.ts";
import type { Services } from "../services.ts";
import type { LotReport } from "./lot_report.ts";

/** The first characters of a hash: enough to tell the lots of a name apart. */
const HASH_START = 16;

/** Tells a person, once a lot, that it was refused or that contracts of it were set aside. */
export async function alertOutcome(
  services: Pick<Services, "store" | "now" | "log">,
  { name, archiveHash }: { name: string; archiveHash: string },
  { state, setAside, rows, more }: Pick<
    LotReport,
    "state" | "setAside" | "rows" | "more"
  >,
): Promise<void> {
  const kind = state === "refused"
    ? "import_refused"
    : setAside > 0
    ? "contracts_set_aside"
    : null;
  if (kind === null) return;
  const count = state === "refused" ? rows.length + more : setAside;
  const id = `${kind} ${name} ${archiveHash.slice(0, HASH_START)}`;
  await raiseAlertOnce(services, id, {
    kind,
    about: name,
    detail: String(count),
  });
}
