import type { Holder, HolderRole } from "./holder.ts";
import { type AccountRef, accountRef } from "./ledger/account_ref.ts";
import { addDays, type IsoDate } from "./month.ts";
import {
  accountSlug,
  type ContractRef,
  type TenantNumber,
} from "./references.ts";
import type { Contract } from "./tenant.ts";

/** As what somebody sees an account. */
export type Role = HolderRole;

/** Somebody beside the holder who sees an account and pays into it. */
export interface AccountPerson {
  number: TenantNumber;
  role: Exclude<Role, "titulaire">;
  /** Null where the landlord names no day. */
  from: IsoDate | null;
  until: IsoDate | null;
}

/** A contract in the hands of one holder: what his account belongs to. */
export interface Holding {
  v: 1;
  contract: ContractRef;
  holder: TenantNumber;
  /** The first day of his time. */
  from: IsoDate;
  /** The last day of it, once the contract has passed on; null before. */
  until: IsoDate | null;
  /** The account of the holder before; null for the first one. */
  follows: AccountRef | null;
  people: AccountPerson[];
}

/** A contract as it stands in a holder's account: his number, and the days of his time. */
export interface HeldContract extends Contract {
  /** As what the reader sees it. */
  role: Role;
  /** How URLs and forms name it to the reader. */
  slug: string;
}

/** A contract as one of its holders has it: of what came after his time, nothing. */
export function heldContract(
  contract: Contract,
  holding: Holding,
  { number, role }: { number: TenantNumber; role: Role } = {
    number: holding.holder,
    role: "titulaire",
  },
): HeldContract {
  const { holder: tenantNumber, from: startsOn, until } = holding;
  const isCurrent = contract.tenantNumber === tenantNumber;
  const held = {
    ...isCurrent ? contract : withoutArrangements(contract),
    tenantNumber,
    startsOn,
    endsOn: until ?? contract.endsOn,
  };
  return { ...held, role, slug: accountSlug(held, number) };
}

/** A contract without what its present holder has arranged with the landlord: that concerns no former one. */
function withoutArrangements(contract: Contract): Contract {
  const {
    debitDay: _day,
    mandateRef: _mandate,
    withoutReminders: _reminders,
    virtualIban: _iban,
    ...plain
  } = contract;
  return { ...plain, directDebit: false };
}

/** As what a person sees an account on a day; null for a stranger, and for a person whose time is over or to come. */
export function roleOn(
  { holder, people }: Holding,
  number: TenantNumber,
  on: IsoDate,
): Role | null {
  if (holder === number) return "titulaire";
  const person = people.find((one) =>
    one.number === number && (one.from === null || one.from <= on) &&
    (one.until === null || on <= one.until)
  );
  return person?.role ?? null;
}

/** Who shares the lease with its holder on one of some days, both included. */
export function coHoldersIn(
  { people }: Holding,
  { from, to }: { from: IsoDate; to: IsoDate },
): TenantNumber[] {
  return people.filter((one) =>
    one.role === "cotitulaire" &&
    (one.from === null || one.from <= to) &&
    (one.until === null || from <= one.until)
  ).map(({ number }) => number);
}

/** Everybody who has to do with a contract: its holder, who sees his account with him, then those of former times. */
export function peopleOf(holdings: readonly Holding[]): TenantNumber[] {
  const latest = holdings.toSorted((a, b) =>
    (b.until ?? "9999") < (a.until ?? "9999") ? -1 : 1
  );
  const all = latest.flatMap(({ holder, people }) => [
    holder,
    ...people.map(({ number }) => number),
  ]);
  return [...new Set(all)];
}

/**
 * Who held a contract on a day: who came last of those whose time it was; before the first of all, that one. Null where
 * nobody is known.
 */
export function holderOn(
  holdings: readonly Holding[],
  day: IsoDate,
): TenantNumber | null {
  const latest = holdings.toSorted((a, b) => a.from < b.from ? 1 : -1);
  const held =
    latest.find(({ from, until }) =>
      from <= day && (until === null || day <= until)
    ) ?? latest.find(({ from }) => from <= day) ?? latest.at(-1);
  return held?.holder ?? null;
}

/**
 * A holding with those whom the landlord's file names beside its holder: whose time meets his. Of his own time the file
 * knows the days.
 */
export function withPeople(
  holding: Holding,
  named: readonly Holder[],
  /** The day before the next holder's time, where there is one. */
  lastDay: IsoDate | null = null,
): Holding {
  const own = named.find(({ role, tenantNumber }) =>
    role === "titulaire" && tenantNumber === holding.holder
  );
  const from = own?.from ?? holding.from;
  const ends = [own?.to ?? null, holding.until, lastDay]
    .filter((day) => day !== null).sort();
  const until = holding.until === null ? null : ends.at(0) ?? holding.until;
  const people = named.flatMap((one): AccountPerson[] => {
    const { tenantNumber: number, role } = one;
    if (role === "titulaire" || number === holding.holder) return [];
    const meets = (until === null || one.from <= until) &&
      (one.to === null || from <= one.to);
    return meets ? [{ number, role, from: one.from, until: one.to }] : [];
  });
  return { ...holding, from, until, people };
}

/** A contract that is imported, and who has held it so far. */
interface Passing {
  contract: Contract;
  /** The holding of the holder before this import; null for a new contract. */
  current: Holding | null;
  /** An earlier time of the new holder, where there was one. */
  earlier: Holding | null;
  /** The day of the import. */
  today: IsoDate;
}

/**
 * The holdings that an imported contract changes. Who is named first holds it from the contract's beginning; who
 * follows another, from the day that the file says, or else from the day on which it named him.
 */
export function holdingsAfter(
  { contract: { contract, tenantNumber, startsOn }, ...passing }: Passing,
): Holding[] {
  const { current, earlier, today } = passing;
  const fresh: Holding = {
    v: 1,
    contract,
    holder: tenantNumber,
    from: startsOn,
    until: null,
    follows: null,
    people: [],
  };
  if (current === null) return [fresh];
  if (current.holder === tenantNumber) {
    const from = current.follows === null ? startsOn : current.from;
    return from === current.from ? [] : [{ ...current, from }];
  }
  const from = startsOn > current.from ? startsOn : today;
  const ended = { ...current, until: addDays(from, -1) };
  const follows = accountRef(contract, current.holder);
  return earlier === null
    ? [ended, { ...fresh, from, follows }]
    : [ended, { ...earlier, until: null, follows }];
}

/** What an import knows of a contract and its holders. */
interface Succession {
  contract: Contract;
  /** The contract as it stood; null for a new one. */
  before: Contract | null;
  holdings: readonly Holding[];
  /** Whom the files name for it; null where they say nothing: everybody stays who they were. */
  named: readonly Holder[] | null;
  today: IsoDate;
  /** Whether nothing has ever been booked for a holder. */
  isUnused(holder: TenantNumber): boolean;
}

/**
 * The holdings of a contract after an import. One that ended before it began, and on which nothing stands, was a
 * mistake that is put right: it goes.
 */
export function nextHoldings(
  { contract, before, holdings, named, today, isUnused }: Succession,
): { kept: Holding[]; removed: Holding[] } {
  const of = (holder: TenantNumber | undefined) =>
    holdings.find((one) => one.holder === holder) ?? null;
  const changed = holdingsAfter({
    contract,
    current: of(before?.tenantNumber),
    earlier: of(contract.tenantNumber),
    today,
  });
  const all = new Map(
    [...holdings, ...changed].map((one) => [one.holder, one]),
  );
  const isMistake = ({ from, until, holder }: Holding) =>
    until !== null && until < from && isUnused(holder);
  const removed = [...all.values()].filter(isMistake);
  const kept = [...all.values()].filter((one) => !isMistake(one));
  return {
    removed,
    kept: named === null
      ? kept
      : kept.map((one) => withPeople(one, named, lastDayOf(one, kept, named))),
  };
}

/** The day before the next holder's time, where there is one. */
function lastDayOf(
  { contract, holder }: Holding,
  all: readonly Holding[],
  named: readonly Holder[],
): IsoDate | null {
  const account = accountRef(contract, holder);
  const next = all.find(({ follows }) => follows === account);
  const beginning =
    named.find(({ role, tenantNumber }) =>
      role === "titulaire" && tenantNumber === next?.holder
    )?.from ?? next?.from;
  return beginning === undefined ? null : addDays(beginning, -1);
}
