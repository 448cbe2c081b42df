import type { Cents } from "../../lib/domain/money.ts";
import { type IsoDate, toInstant } from "../../lib/domain/month.ts";
import {
  asTenantNumber,
  type ContractRef,
} from "../../lib/domain/references.ts";
import { testAccount } from "./test_account.ts";
import type { RepaymentPlan } from "../../lib/domain/ledger/plan.ts";
import type { Contract, RentLine } from "../../lib/domain/tenant.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { transact } from "../../lib/store/transaction.ts";
import { changeSubscription } from "../../lib/usecases/documents/change_subscription.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import { readUserByEmail } from "../../lib/store/users.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { openTestApp, PASSWORD, type TestApp, Visitor } from "./test_app.ts";
import { putTestTenant } from "./test_services.ts";
import { RENT_LINE } from "./test_notices.ts";
import { buildTestPosting } from "./test_posting.ts";

const EMAIL = "compte@exemple.fr";
const NUMBER = asTenantNumber("000777777");
const CONTRACT: ContractRef = "L/0077000001";
/** The account of the one contract. */
export const DUE_ACCOUNT = testAccount(CONTRACT, NUMBER);

/** An account as a test wants it: one contract with a rent of 400,00 €. */
export interface DueAccount {
  /** What stood on it before; negative is owed. */
  balanceCents?: number;
  contract?: Partial<Contract>;
  plan?: Omit<RepaymentPlan, "id">;
  /** Lines beside the rent. */
  lines?: readonly Partial<RentLine>[];
  /** The day of the notice's issue; absent: none is issued. */
  issuedOn?: IsoDate;
  /** What came in: day and cents. */
  paid?: readonly (readonly [day: IsoDate, cents: Cents])[];
  today: IsoDate;
}

/** The real app with a signed-in tenant, and its pages as a reader reads them: plain spaces, no tags. */
export type DueTenant = TestApp & {
  visitor: Visitor;
  read(path: string): Promise<string>;
  html(path: string): Promise<string>;
};

/** Opens the app with such an account; its notices are read on screen. */
export async function openDueTenant(account: DueAccount): Promise<DueTenant> {
  const app = await openTestApp();
  await putAccount(app, account);
  const visitor = await new Visitor(app).signIn(EMAIL, PASSWORD);
  const html = async (path: string) => await (await visitor.get(path)).text();
  return Object.assign(app, {
    visitor,
    html,
    read: async (path: string) => readable(await html(path)),
  });
}

/** What a reader reads of a page. */
export function readable(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]*>/g, " ").replace(/&#39;/g, "’").replace(/\s+/g, " ");
}

async function putAccount(app: TestApp, account: DueAccount) {
  const { services, clock } = app;
  const { store } = services;
  await putTestTenant(services, { number: NUMBER, surname: "COMPTE" }, {
    "0077000001": account.balanceCents ?? 0,
  });
  await createUser(services, {
    tenantNumber: NUMBER,
    email: EMAIL,
    password: PASSWORD,
  });
  const lines = [RENT_LINE, ...(account.lines ?? [])].map((line) => ({
    ...RENT_LINE,
    ...line,
  }));
  await transact(store, async (tx) => {
    const contract = await tx.get(keys.contract(CONTRACT));
    if (contract === null) throw new Error("Cannot set up: no contract");
    tx.set(keys.contract(CONTRACT), { ...contract, ...account.contract });
    tx.set(keys.schedule(CONTRACT), {
      v: 1,
      contract: CONTRACT,
      lines,
      totals: {},
    });
    if (account.plan !== undefined) {
      const named = { contract: CONTRACT, holder: NUMBER, id: "P1" };
      tx.set(keys.plan(DUE_ACCOUNT), { v: 1, ...named, ...account.plan });
    }
  });
  const user = await readUserByEmail(store, EMAIL);
  if (user === null) throw new Error("Cannot set up: no account was made");
  await changeSubscription(services, user, {
    contract: CONTRACT,
    action: "subscribe",
  });
  if (account.issuedOn !== undefined) {
    clock.nowMs = Date.parse(`${account.issuedOn}T05:00:00Z`);
    await issueNotices(services);
  }
  for (const [date, amountCents] of account.paid ?? []) {
    await transact(store, async (tx) => {
      const row = { id: `paid ${date}`, date, label: "Virement", amountCents };
      const postedAt = toInstant(Date.parse(`${date}T09:00:00.000Z`));
      await putPostings(tx, DUE_ACCOUNT, [buildTestPosting(row)], postedAt);
    });
  }
  clock.nowMs = Date.parse(`${account.today}T09:00:00Z`);
}
