import { commitUnlocked } from "../commit_unlocked.ts";
import type { Holding } from "../../domain/holding.ts";
import type { UserId } from "../../domain/ids.ts";
import { accountRef } from "../../domain/ledger/account_ref.ts";
import type { Entry } from "../../domain/ledger/ledger.ts";
import { keys } from "../keys.ts";
import type { KvPort } from "../store.ts";
import type { FormerAccount } from "./former_account.ts";
import { holderOfEntry } from "./plan_holdings.ts";
import { KEYS_A_COMMIT } from "./split_accounts.ts";

type Row = readonly [key: Deno.KvKey, value: unknown];

/** Writes a contract's accounts, one a holder. The same again writes the same. */
export async function writeAccounts(
  kv: KvPort,
  former: FormerAccount,
  holdings: readonly Holding[],
) {
  const rows = holdings.flatMap((holding) => [
    ...rowsOfHolding(holding),
    ...rowsOfEntries(former, holdings, holding),
    ...rowsOfNotices(former, holding),
    ...rowsOfDecisions(former, holdings, holding),
  ]);
  for (let at = 0; at < rows.length; at += KEYS_A_COMMIT) {
    await commitUnlocked(() => {
      const operation = kv.atomic();
      for (const [key, value] of rows.slice(at, at + KEYS_A_COMMIT)) {
        operation.set(key, value);
      }
      return operation;
    });
  }
}

function rowsOfHolding(holding: Holding): Row[] {
  const { contract, holder } = holding;
  const account = accountRef(contract, holder);
  return [
    [keys.holding(contract, holder), holding],
    [keys.accountByPerson(holder, account), account],
  ];
}

/** Entries get numbers and balances of their own account. What stood before the first is the first holder's. */
function rowsOfEntries(
  former: FormerAccount,
  holdings: readonly Holding[],
  { contract, holder, follows }: Holding,
): Row[] {
  const account = accountRef(contract, holder);
  const first = former.entries.at(0);
  const opening = follows !== null
    ? 0
    : first === undefined
    ? former.head?.balanceCents ?? 0
    : first.balanceAfterCents - first.amountCents;
  const own = former.entries.filter((entry) =>
    holderOfEntry(former, holdings, entry) === holder
  );
  let [balanceCents, entryCount] = [opening, 0];
  const rows = own.flatMap((entry): Row[] => {
    balanceCents += entry.amountCents;
    entryCount++;
    const placed: Entry = {
      ...entry,
      holder,
      number: entryCount,
      balanceAfterCents: balanceCents,
    };
    return [
      [keys.entry(account, entryCount), placed],
      [keys.posting(account, entry.id), entryCount],
      ...importedRow(placed),
    ];
  });
  if (former.head === null) return rows;
  const head = { ...former.head, holder, balanceCents, entryCount };
  return [...rows, [keys.account(account), head]];
}

function importedRow({ cause, contract, holder, number }: Entry): Row[] {
  return cause.kind === "import"
    ? [[keys.imported(cause.identifier), { contract, holder, number }]]
    : [];
}

function rowsOfNotices(
  former: FormerAccount,
  { contract, holder, until }: Holding,
): Row[] {
  const account = accountRef(contract, holder);
  const own = former.notices.filter((one) => one.tenantNumber === holder);
  const rows = own.flatMap((notice): Row[] => {
    const { month, code, quittanceCode } = notice;
    const subject = { v: 2, contract, holder, month };
    const printing = former.printed.get(month);
    return [
      [keys.notice(account, month), notice],
      [keys.document(code), { ...subject, kind: "notice" }],
      [keys.document(quittanceCode), { ...subject, kind: "quittance" }],
      ...printing === undefined
        ? []
        : [[keys.printed(account, month), printing] as const],
    ];
  });
  const last = own.at(-1);
  if (until !== null) {
    const head = { v: 1, contract, holder, lastMonth: last?.month };
    return last === undefined
      ? rows
      : [...rows, [keys.noticeHead(account), head]];
  }
  const { noticeHead, reminder, removal } = former;
  return [
    ...rows,
    ...noticeHead === null
      ? []
      : [[keys.noticeHead(account), { ...noticeHead, holder }] as const],
    ...reminder === null ? [] : [[keys.reminder(account), reminder] as const],
    ...removal === null
      ? []
      : [[keys.removal(account), { ...removal, holder }] as const],
  ];
}

/** Decisions go to who took them; of a login that is gone, to today's holder. Their numbers begin anew. */
function rowsOfDecisions(
  former: FormerAccount,
  holdings: readonly Holding[],
  { contract, holder }: Holding,
): Row[] {
  const account = accountRef(contract, holder);
  const ownerOf = (userId: UserId) => {
    const named = former.deciders.get(userId);
    const held = holdings.find((one) => one.holder === named);
    return held?.holder ?? former.contract.tenantNumber;
  };
  const acts = former.acts.filter(({ userId }) => ownerOf(userId) === holder);
  const rows = acts.map((act, i): Row => [
    keys.subscriptionAct(account, i + 1),
    { ...act, holder, number: i + 1 },
  ]);
  const last = acts.at(-1);
  const { subscription } = former;
  if (last === undefined || subscription === null) return rows;
  const { userId, at: since } = last;
  const isHis = ownerOf(subscription.userId) === holder;
  const state = isHis
    ? subscription
    // Former programs knew only the latest state of all: of an earlier holder's, his last decision is left.
    : { ...subscription, userId, since, active: isGiven(last.action) };
  const head = { ...state, holder, actCount: acts.length };
  return [...rows, [keys.subscription(account), head]];
}

/** The French word is that of records from before November 2026. */
const isGiven = (action: string): boolean =>
  action === "subscribe" || action === "souscrire";
