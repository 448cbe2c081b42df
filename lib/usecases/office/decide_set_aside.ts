import { accountRef } from "../../domain/ledger/account_ref.ts";
import { formatDecimal } from "../../domain/money.ts";
import { toInstant } from "../../domain/month.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { parseContractRef } from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { transact } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { readSetAside } from "./read_set_aside.ts";
import { staffActor } from "./staff_actor.ts";

/** What a person says of a contract that is set aside. */
export type SetAsideChoice =
  /** Which payment of ours a row is, by the name in `paiements.csv`; null: none. */
  | { kind: "row"; identifier: string; ours: string | null }
  /** That the difference of an account is known and right. */
  | { kind: "gap"; holder: string };

/** What deciding came to. `stale`: what was decided about is no longer there. */
export type SetAsideDecided = "decided" | "decided_before" | "stale";

/**
 * Keeps a person's decision, with the journal's line in its commit; the next files that bring the contract are taken
 * by it. A decision on a row is the first one for good.
 */
export async function decideSetAside(
  services: Pick<Services, "store" | "now" | "newId">,
  staff: Staff,
  typed: string,
  choice: SetAsideChoice,
): Promise<SetAsideDecided> {
  const contract = parseContractRef(typed);
  const shown = await readSetAside(services, typed);
  if (contract === null || shown === null) return "stale";
  const base = {
    v: 1 as const,
    contract,
    by: staff.id,
    at: toInstant(services.now()),
  };
  const journal = (after: Record<string, string>) => ({
    who: staffActor(staff),
    act: "contract_corrected" as const,
    tenantNumber: null,
    before: {},
    after: { contract, ...after },
  });
  if (choice.kind === "row") {
    const { identifier, ours } = choice;
    const row = shown.rows.find((one) => one.row.identifier === identifier);
    const isKnown = ours === null ||
      row?.candidates.some(({ name }) => name === ours) === true;
    if (row === undefined || !isKnown) return "stale";
    return await transact(services.store, async (tx) => {
      const key = keys.rowDecision(contract, identifier);
      if (await tx.get(key) !== null) return "decided_before";
      tx.set(key, { ...base, identifier, ours });
      const line = journal({ row: identifier, payment: ours ?? "" });
      putJournal(tx, services, line);
      return "decided";
    });
  }
  const gap = shown.gaps.find((one) => one.gap.holder === choice.holder);
  if (gap === undefined) return "stale";
  if (gap.decided !== null) return "decided_before";
  const { holder, statedCents, oursCents } = gap.gap;
  const gapCents = statedCents - oursCents;
  return await transact(services.store, async (tx) => {
    const key = keys.gapDecision(accountRef(contract, holder));
    if ((await tx.get(key))?.gapCents === gapCents) return "decided_before";
    tx.set(key, { ...base, holder, gapCents });
    putJournal(tx, services, journal({ gap: formatDecimal(gapCents) }));
    return "decided";
  });
}
