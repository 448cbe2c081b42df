import { HttpError } from "fresh";
import type { HeldContract } from "../domain/holding.ts";
import type { IsoDate } from "../domain/month.ts";
import { parsePeriod } from "../domain/period.ts";
import { readQuery } from "./forms.ts";
import { PERIOD_NAMES as NAMES } from "../text/form_names.ts";
import { findOwnContract } from "../usecases/own_objects.ts";
import { readTenancy } from "../usecases/space/read_space.ts";
import type { SignedInState } from "./state.ts";

/** Which account and which period an address asks for. */
export interface LedgerQuery {
  contracts: HeldContract[];
  /** The one that is named, else the first; absent where the tenant has none. */
  contract: HeldContract | undefined;
  /** As typed. */
  typed: { from: string; to: string };
  /** Null where the dates have faults. */
  period: { from: IsoDate; to: IsoDate } | null;
  errors: { field: string; message: string }[];
}

/** Reads the query of `/espace/solde` and `/espace/releve`; a contract that is not the tenant's is not found. */
export async function readLedgerQuery(
  { services, user, text: { t } }: SignedInState,
  url: URL,
): Promise<LedgerQuery> {
  const query = (name: string) => readQuery(url, name);
  const wanted = query(NAMES.contract);
  const [{ contracts }, named] = await Promise.all([
    readTenancy(services, user),
    wanted === "" ? undefined : findOwnContract(services, user, wanted),
  ]);
  if (named === null) throw new HttpError(404);
  const typed = { from: query(NAMES.from), to: query(NAMES.to) };
  const parsed = parsePeriod(typed.from, typed.to);
  const errors = parsed.ok ? [] : parsed.faults.map(({ field, fault }) => ({
    field: NAMES[field],
    message: fault === "day" ? t("ledger-date-fault") : t("ledger-order-fault"),
  }));
  return {
    contracts,
    contract: named ?? contracts.at(0),
    typed,
    period: parsed.ok ? parsed : null,
    errors,
  };
}
