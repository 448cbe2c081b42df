/**
 * What the types must refuse, held by `deno check`: where one of these is let through, its `@ts-expect-error` is
 * an error itself. Nothing here runs.
 */
import type { FoldedEmail } from "../lib/domain/account/email.ts";
import type { SecretHash } from "../lib/domain/account/secret_hash.ts";
import type { Milliseconds } from "../lib/domain/duration.ts";
import type { MailId, NewId, PaymentId, UserId } from "../lib/domain/ids.ts";
import type { AccountRef } from "../lib/domain/ledger/account_ref.ts";
import type { Cents } from "../lib/domain/money.ts";
import type { Instant, IsoDate, Month } from "../lib/domain/month.ts";
import type { ContractRef, TenantNumber } from "../lib/domain/references.ts";
import { keys } from "../lib/store/keys.ts";

/** One value of each kind. */
interface Values {
  text: string;
  month: Month;
  day: IsoDate;
  moment: Instant;
  contract: ContractRef;
  tenant: TenantNumber;
  account: AccountRef;
  user: UserId;
  payment: PaymentId;
  mail: MailId;
  made: NewId;
  hash: SecretHash;
  folded: FoldedEmail;
  cents: Cents;
  span: Milliseconds;
}

const monthly = (_: Month) => {};
const daily = (_: IsoDate) => {};
const atMoment = (_: Instant) => {};
const ofContract = (_: ContractRef) => {};
const ofAccount = (_: AccountRef) => {};
const ofTenant = (_: TenantNumber) => {};
const ofUser = (_: UserId) => {};
const costing = (_: Cents) => {};
const lasting = (_: Milliseconds) => {};

/** Each line is one confusion. */
export function confuse(of: Values) {
  // @ts-expect-error: any text is no month
  monthly(of.text);
  // @ts-expect-error: a day is no month
  monthly(of.day);
  // @ts-expect-error: a written day is no month
  monthly("2026-11-30");
  // @ts-expect-error: a moment is no month
  monthly(of.moment);
  // @ts-expect-error: any text is no day
  daily(of.text);
  // @ts-expect-error: a month is no day
  daily(of.month);
  // @ts-expect-error: a written month is no day
  daily("2026-11");
  // @ts-expect-error: a moment is no day
  daily(of.moment);
  // @ts-expect-error: any text is no moment
  atMoment(of.text);
  // @ts-expect-error: a day is no moment
  atMoment(of.day);
  // @ts-expect-error: a moment has its zone
  atMoment("2026-11-30T08:00:00");
  // @ts-expect-error: any text is no contract
  ofContract(of.text);
  // @ts-expect-error: a tenant's number is no contract
  ofContract(of.tenant);
  // @ts-expect-error: a reference without its slash is for URLs
  ofContract("L0039000204");
  // @ts-expect-error: a written number is not checked
  ofTenant("000123456");
  // @ts-expect-error: a contract is no tenant
  ofTenant(of.contract);
  // @ts-expect-error: a user is no tenant
  ofTenant(of.user);
  // @ts-expect-error: any text is no account
  ofAccount(of.text);
  // @ts-expect-error: a contract has an account for each of its holders
  ofAccount(of.contract);
  // @ts-expect-error: a written holder is not checked
  ofAccount("L/0039000204~000123456");
  // @ts-expect-error: a contract, then its holder
  ofAccount(`${of.tenant}~${of.contract}`);
  // @ts-expect-error: an account is no contract
  ofContract(of.account);
  // @ts-expect-error: an account is no tenant
  ofTenant(of.account);
  // @ts-expect-error: any text is no user
  ofUser(of.text);
  // @ts-expect-error: a payment is no user
  ofUser(of.payment);
  // @ts-expect-error: a mail is no user
  ofUser(of.mail);
  // @ts-expect-error: a time is no money
  costing(of.span);
  // @ts-expect-error: money is no time
  lasting(of.cents);
  // @ts-expect-error: nobody is looked up by nothing
  keys.user("");
  // @ts-expect-error: a tenant's number names no account
  keys.user(of.tenant);
  // @ts-expect-error: what the bank calls an order is not checked
  keys.payment(of.text);
  // @ts-expect-error: a secret is no key
  keys.session(of.text);
  // @ts-expect-error: an address finds an account only when it is folded
  keys.userByEmail(of.text);
  // @ts-expect-error: an account and a month, in this order
  keys.notice(of.month, of.account);
  // @ts-expect-error: what is read by its place may be missing
  monthly([of.month][0]);
}

/** What must pass, so that the types stay bearable: literals, sums, ids just made. */
export function allow(of: Values) {
  monthly("2026-11");
  daily("2026-11-30");
  daily(`${of.month}-01`);
  atMoment("2026-11-30T08:00:00.000Z");
  atMoment(`${of.day}T08:00:00.000Z`);
  ofContract("L/0039000204");
  ofAccount(`${of.contract}~${of.tenant}`);
  costing(830_41);
  costing(of.cents - 2 * of.cents);
  lasting(30 * 60_000);
  ofUser(of.made);
  keys.payment(of.made);
  keys.session(of.hash);
  keys.userByEmail(of.folded);
}
