import type { User } from "../../lib/domain/account/user.ts";
import {
  addMonths,
  firstDayOf,
  type IsoDate,
  monthOf,
} from "../../lib/domain/month.ts";
import {
  asTenantNumber,
  type ContractRef,
} from "../../lib/domain/references.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { putNotice } from "../../lib/store/notices.ts";
import { putSubscriptionAct } from "../../lib/store/subscriptions.ts";
import { putContract } from "../../lib/store/tenants.ts";
import { transact } from "../../lib/store/transaction.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { sendMessage } from "../../lib/usecases/space/send_message.ts";
import { must } from "./must.ts";
import { contractOf } from "./named.ts";
import { statedNotice } from "./stated_notice.ts";
import { TEST_TENANT, testAccount } from "./test_account.ts";
import { buildTestNotice } from "./test_notice.ts";
import {
  buildTestForm,
  putTestUser,
  startTestPayment,
} from "./test_payment.ts";
import { buildTestPosting } from "./test_posting.ts";

export const REF = "L/0039000204";
const ACCOUNT = testAccount(REF);

/** The whole file of tenant 000123456: account, entries, notices, payment, message, decision; the account is even. */
export async function putWholeFile(services: Services): Promise<User> {
  const user = await putTestUser(services, { "0039000204": -83041 });
  await putEntry(services, "import:PAID", "2026-11-05", 83041);
  await transact(services.store, async (tx) => {
    const notice = buildTestNotice();
    putNotice(tx, notice, {
      v: 1,
      contract: REF,
      holder: TEST_TENANT,
      lastMonth: notice.month,
    });
    tx.set(keys.printed(ACCOUNT, notice.month), notice.month);
    tx.set(keys.printedQuittance(ACCOUNT, notice.month), notice.month);
    tx.set(keys.reminder(ACCOUNT), notice.month);
    tx.set(keys.comingNotice(ACCOUNT, "2026-12"), {
      ...statedNotice("2026-12"),
      v: 1,
      takenAt: "2026-11-23T09:00:00.000Z",
    });
    tx.set(keys.invitation(TEST_TENANT), {
      v: 1,
      tenantNumber: TEST_TENANT,
      addressHash: "0".repeat(64),
      at: "2026-11-23T09:00:00.000Z",
    });
    tx.set(keys.schedule(REF), { v: 1, contract: REF, lines: [], totals: {} });
    tx.set(keys.plan(ACCOUNT), {
      v: 1,
      contract: REF,
      holder: TEST_TENANT,
      id: "P1",
      debtCents: 600_00,
      startsOn: "2025-01-10",
      monthlyCents: 50_00,
      parts: 12,
      state: "tenu",
    });
    await putSubscriptionAct(tx, {
      contract: REF,
      holder: TEST_TENANT,
      action: "subscribe",
      at: "2026-11-23T09:00:00.000Z",
      userId: user.id,
      version: "2026-11",
    });
  });
  await sendMessage(services, user, {
    subject: "other",
    body: "Le robinet de MOREAU goutte",
    contract: "",
  });
  const payment = await startTestPayment(services, user);
  await buildTestForm(services, user, payment);
  return user;
}

/** Books an entry of the landlord's files. */
export function putEntry(
  services: Services,
  id: string,
  date: IsoDate,
  amountCents: number,
): Promise<void> {
  return transact(services.store, async (tx) => {
    const posting = buildTestPosting({
      id,
      date,
      label: "Virement",
      amountCents,
    });
    const { entries } = await putPostings(
      tx,
      ACCOUNT,
      [posting],
      `${date}T09:00:00.000Z`,
    );
    const { number } = must(entries[0]);
    const identifier = id.replace(/^import:/, "");
    tx.set(keys.imported(identifier), {
      contract: REF,
      holder: TEST_TENANT,
      number,
    });
  });
}

/** Lets a lease end on a day, or run on. */
export function endLease(
  services: Services,
  ref: ContractRef,
  endsOn: IsoDate | null,
): Promise<void> {
  return transact(services.store, async (tx) => {
    const before = await tx.get(keys.contract(ref));
    if (before === null) throw new Error("Cannot find the contract");
    await putContract(tx, { ...before, endsOn }, before, "2026-11-01");
  });
}

/** Contracts that ended long ago, each with its own tenant and nothing else. */
export async function putEndedContracts(
  services: Services,
  count: number,
  endsOn: IsoDate,
): Promise<void> {
  for (let i = 0; i < count; i++) {
    const contract = contractOf(`5${String(i).padStart(9, "0")}`);
    const tenantNumber = asTenantNumber(String(500_000_000 + i));
    await transact(services.store, async (tx) => {
      tx.set(keys.tenant(tenantNumber), {
        v: 1,
        number: tenantNumber,
        civility: "M.",
        surname: "PARTI",
        birthName: "",
        firstName: "",
        email: "",
      });
      await putContract(
        tx,
        {
          v: 1,
          contract,
          tenantNumber,
          kind: "habitation",
          homeNumber: "",
          address: "",
          postcode: "",
          city: "",
          startsOn: firstDayOf(addMonths(monthOf(endsOn), -24)),
          endsOn,
          directDebit: false,
        },
        null,
        "2026-11-01",
      );
    });
  }
}

/** Every key and value of a store as text, one a line. */
export async function dumpStore(kv: Deno.Kv): Promise<string[]> {
  const lines: string[] = [];
  for await (const { key, value } of kv.list({ prefix: [] })) {
    lines.push(`${JSON.stringify(key)} ${JSON.stringify(value)}`);
  }
  return lines;
}
