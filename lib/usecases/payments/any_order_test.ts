import { buildNotification, type Fields } from "@/tests/support/bank_oracle.ts";
import { must } from "@/tests/support/must.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import {
  buildTestForm,
  putTestUser,
  startTestPayment,
} from "@/tests/support/test_payment.ts";
import { openTestPortal, TEST_KEY } from "@/tests/support/test_services.ts";
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { statusOf } from "../../domain/payments/payment.ts";
import { keys } from "../../store/keys.ts";
import { listEntries, readAccount } from "../../store/ledger.ts";
import { listValues, readValue } from "../../store/store.ts";
import { receiveNotification } from "./receive_notification.ts";

const FORM = "application/x-www-form-urlencoded";
const HOME = "L/0039000204";
const GARAGE = "L/2220000101";
const OWED_CENTS = { [HOME]: -83041, [GARAGE]: -4500 };
const SHARES = [
  { contract: HOME, amount: "30,00", month: "" },
  { contract: GARAGE, amount: "12,50", month: "" },
];
const PAID_CENTS = 4250;
const FORMS = 3;

/** What the bank may say of one transaction, by the stage of its life that it tells. */
const STAGES: Record<string, { stage: number; ends: string }> = {
  INITIAL: { stage: 1, ends: "pending" },
  AUTHORISED_TO_VALIDATE: { stage: 1, ends: "pending" },
  WAITING_AUTHORISATION: { stage: 1, ends: "pending" },
  SUSPENDED: { stage: 1, ends: "pending" },
  ABANDONED: { stage: 2, ends: "abandoned" },
  REFUSED: { stage: 3, ends: "refused" },
  AUTHORISED: { stage: 4, ends: "paid" },
  CAPTURED: { stage: 4, ends: "paid" },
  EXPIRED: { stage: 5, ends: "expired" },
  CANCELLED: { stage: 6, ends: "cancelled" },
  CAPTURE_FAILED: { stage: 7, ends: "cancelled" },
};

/** Where no money came and none is on its way, what the tenant is told first. */
const TOLD_FIRST = ["pending", "refused", "cancelled", "expired", "abandoned"];

interface Event {
  form: number;
  status: string;
  source: string;
}

/** The table in a few lines, written apart from the domain: the last stage of each transaction, then their sum. */
function expect(events: readonly Event[]): { status: string; cents: number } {
  const ends = Array.from(
    { length: FORMS },
    (_, form) =>
      events.filter((event) => event.form === form)
        .map(({ status }) => must(STAGES[status]))
        .reduce((last, next) => next.stage > last.stage ? next : last, {
          stage: 0,
          ends: "",
        }).ends,
  );
  const paid = ends.filter((end) => end === "paid").length;
  if (paid > 0) return { status: "paid", cents: paid * PAID_CENTS };
  const told = TOLD_FIRST.find((status) => ends.includes(status));
  return { status: told ?? "created", cents: 0 };
}

const anyEvent = fc.record({
  form: fc.nat({ max: FORMS - 1 }),
  status: fc.constantFrom(...Object.keys(STAGES)),
  source: fc.constantFrom(
    "PAY",
    "RETRY",
    "BATCH",
    "BATCH_AUTO",
    "MERCH_BO",
    "BO",
  ),
});

Deno.test("any notifications of one order, in any order and interleaving, end in the state and the balances of the table", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEvent, { maxLength: 10 }),
      fc.integer({ min: 1, max: 10 }),
      async (events, atOnce) => {
        await using portal = await openTestPortal();
        const { services } = portal;
        const user = await putTestUser(services, {
          "0039000204": OWED_CENTS[HOME],
          "2220000101": OWED_CENTS[GARAGE],
        });
        const id = await startTestPayment(services, user, SHARES);
        const forms: Fields[] = [];
        for (let i = 0; i < FORMS; i++) {
          forms.push(await buildTestForm(services, user, id));
        }
        const bodies = events.map(({ form, status, source }) =>
          buildNotification(must(forms[form]), TEST_KEY, { status, source })
        );
        const storm = [...bodies, ...bodies];
        for (let i = 0; i < storm.length; i += atOnce) {
          await Promise.all(
            storm.slice(i, i + atOnce).map(async (body) => {
              const bytes = new TextEncoder().encode(body);
              const answer = await receiveNotification(services, bytes, FORM);
              assertEquals([answer.status, answer.text.slice(0, 3)], [
                200,
                "OK-",
              ]);
            }),
          );
        }
        const expected = expect(events);
        const payment = await readValue(services.store, keys.payment(id));
        assertEquals(
          payment && statusOf(payment, services.now()),
          expected.status,
        );
        let cents = 0;
        for (const contract of [HOME, GARAGE] as const) {
          const head = await readAccount(services.store, testAccount(contract));
          const entries = await listEntries(
            services.store,
            testAccount(contract),
          );
          assertEquals(
            entries.reduce((sum, entry) => sum + entry.amountCents, 0),
            head.balanceCents,
          );
          assertEquals(entries.length, head.entryCount);
          cents += head.balanceCents - OWED_CENTS[contract];
        }
        assertEquals(cents, expected.cents);
        assertEquals(await listValues(services.store, keys.parkedAll()), []);
      },
    ),
    { numRuns: 60 },
  );
});
