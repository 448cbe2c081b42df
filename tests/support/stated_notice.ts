import type {
  StatedLine,
  StatedNotice,
} from "../../lib/domain/exchange/stated.ts";
import { importFacts } from "../../lib/domain/ledger/import_facts.ts";
import type { Nature } from "../../lib/domain/ledger/nature.ts";
import { NOTHING_STATED } from "../../lib/domain/ledger/stated_facts.ts";
import type { Cents } from "../../lib/domain/money.ts";
import {
  addMonths,
  dayOfMonth,
  type IsoDate,
  type Month,
  toInstant,
} from "../../lib/domain/month.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { transact } from "../../lib/store/transaction.ts";
import { putComingNotices } from "../../lib/usecases/landlord/put_coming_notices.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { TEST_TENANT, testAccount } from "./test_account.ts";

export const STATED_CONTRACT = "L/0039000204";
export const STATED_ACCOUNT = testAccount(STATED_CONTRACT);

/** A rent of 400,00 €. */
export const STATED_RENT: StatedLine = {
  code: "LOY",
  nature: "loyer",
  label: "Loyer principal",
  direction: "D",
  amountCents: 400_00,
  month: null,
};

/** A line of a notice of the landlord's; negative is in the tenant's favour. */
export function statedLine(
  nature: StatedLine["nature"],
  label: string,
  cents: Cents,
  month: Month | null = null,
): StatedLine {
  return {
    code: nature.toUpperCase(),
    nature,
    label,
    direction: cents < 0 ? "C" : "D",
    amountCents: Math.abs(cents),
    month,
  };
}

/** A notice of the landlord's for a month: issued and published on its 25th, due on the 10th of the next. */
export function statedNotice(
  month: Month,
  changes: Partial<StatedNotice> = {},
): StatedNotice {
  const lines = changes.lines ?? [STATED_RENT];
  const totalCents = lines.reduce(
    (sum, line) =>
      sum + (line.direction === "D" ? line.amountCents : -line.amountCents),
    0,
  );
  const previousCents = changes.previousCents ?? 0;
  return {
    id: `AE-${month}`,
    contract: STATED_CONTRACT,
    tenantNumber: TEST_TENANT,
    month,
    issuedOn: dayOfMonth(month, 25),
    publishOn: dayOfMonth(month, 25),
    dueOn: dayOfMonth(addMonths(month, 1), 10),
    previousCents,
    totalCents,
    netCents: previousCents + totalCents,
    debit: null,
    version: 1,
    lines,
    ...changes,
  };
}

/** Lets notices of the landlord's wait, as taking a lot does, a commit a contract: how many are new or changed. */
export async function putStated(
  { store, now }: Pick<Services, "store" | "now">,
  ...notices: StatedNotice[]
): Promise<number> {
  let count = 0;
  for (const contract of new Set(notices.map((one) => one.contract))) {
    count += await transact(
      store,
      (tx) => putComingNotices(tx, { contract }, notices, toInstant(now())),
    );
  }
  return count;
}

/** Books a row of the landlord's entries: nature, cents, the month that it is for. */
export function bookStated(
  { store, now }: Pick<Services, "store" | "now">,
  identifier: string,
  date: IsoDate,
  nature: Nature,
  amountCents: Cents,
  month: Month | null = null,
): Promise<void> {
  const row = { identifier, label: nature, date, amountCents };
  const facts = importFacts(row, { ...NOTHING_STATED, nature, month });
  return transact(store, async (tx) => {
    const posting = { id: `import:${identifier}`, ...row, ...facts };
    const { identifier: _identifier, ...plain } = posting;
    await putPostings(tx, STATED_ACCOUNT, [plain], toInstant(now()));
  });
}
