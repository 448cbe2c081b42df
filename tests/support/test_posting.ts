import type { Entry, Posting } from "../../lib/domain/ledger/ledger.ts";
import { importFacts } from "../../lib/domain/ledger/import_facts.ts";
import { upgradeEntry } from "../../lib/domain/ledger/upgrade_entry.ts";
import type { Month } from "../../lib/domain/month.ts";
import { TEST_TENANT } from "./test_account.ts";

/** A posting in the few words of a test. */
export type PlainPosting =
  & Pick<Posting, "id" | "date" | "label" | "amountCents">
  & { forMonth?: Month };

/** A posting whose id and label say what it is, as they did in the stores of before; any other id is a file's. */
export function buildTestPosting(plain: PlainPosting): Posting {
  const { id, date, label, amountCents } = plain;
  if (!/^(import|payment|rent):/.test(id)) {
    const row = { identifier: id, label, date, amountCents };
    return { id, date, label, amountCents, ...importFacts(row) };
  }
  const {
    v: _v,
    contract: _contract,
    holder: _holder,
    number: _number,
    balanceAfterCents: _balance,
    postedAt: _postedAt,
    ...posting
  }: Entry = upgradeEntry({
    ...plain,
    v: 1,
    contract: "L/0039000204",
    holder: TEST_TENANT,
    number: 1,
    balanceAfterCents: amountCents,
    postedAt: "2026-11-02T00:00:00.000Z",
  });
  return posting;
}
