/**
 * Writes a small store with a record of every kind, as the code of the day writes them:
 * `deno run -A --unstable-kv tests/support/write_store_fixture.ts lib/store/testdata/store_YYYY_MM.json`.
 * A file, once committed, stays as it is: it is what a store of that time holds. When a stored kind changes, write
 * another one beside it before the change, and let `lib/store/stored_kinds_test.ts` read both.
 */
import { asNewId } from "../../lib/domain/ids.ts";
import {
  asTenantNumber,
  type TenantNumber,
} from "../../lib/domain/references.ts";
import { readUserByTenant } from "../../lib/store/users.ts";
import { must } from "./must.ts";
import { testAccount } from "./test_account.ts";
import { DEMO } from "../../lib/demo/demo.ts";
import { readRentRollFiles } from "./read_rent_roll_files.ts";
import type { User } from "../../lib/domain/account/user.ts";
import type { MailMessage } from "../../lib/domain/mail_message.ts";
import { MESSAGE_SUBJECTS } from "../../lib/domain/message.ts";
import { toInstant } from "../../lib/domain/month.ts";
import { keys } from "../../lib/store/keys.ts";
import { buryMail, takeNextMail } from "../../lib/store/outbox.ts";
import { listParked } from "../../lib/store/parked.ts";
import { transact } from "../../lib/store/transaction.ts";
import { requestEmailChange } from "../../lib/usecases/account/change_email.ts";
import { closeAccount } from "../../lib/usecases/account/close_account.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import { registerTenant } from "../../lib/usecases/account/register_tenant.ts";
import { requestPasswordReset } from "../../lib/usecases/account/request_password_reset.ts";
import { signIn } from "../../lib/usecases/account/sign_in.ts";
import { HealthWatch } from "../../lib/usecases/check_health.ts";
import { changeSubscription } from "../../lib/usecases/documents/change_subscription.ts";
import { issueNotices } from "../../lib/usecases/documents/issue_notices.ts";
import { printNotices } from "../../lib/usecases/documents/print_notices.ts";
import { mustTake } from "./take_files.ts";
import { unlockAccount } from "../../lib/usecases/office/unlock_account.ts";
import { decideParked } from "../../lib/usecases/payments/decide_parked.ts";
import { receiveNotification } from "../../lib/usecases/payments/receive_notification.ts";
import { runRetention } from "../../lib/usecases/retention/run_retention.ts";
import { sendMessage } from "../../lib/usecases/space/send_message.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { buildNotification, type Fields, type Verdict } from "./bank_oracle.ts";
import { FROM } from "./portal_with_user.ts";
import { listRows, type StoreRow, writeRows } from "./store_rows.ts";
import { buildTestForm, startTestPayment } from "./test_payment.ts";
import {
  openTestPortal,
  putTestTenant,
  TEST_KEY,
  type TestPortal,
} from "./test_services.ts";

const { email, password, tenantNumber } = DEMO.signIn;
/** The first day of which entries are kept: what is older would only make the file longer. */
const SINCE = "2026-09-01";
const HOME = "L/0112000317";
const GARAGE = "L/0112900041";
const CLOSED = {
  tenantNumber: asTenantNumber("000222222"),
  email: "parti@exemple.fr",
};
const START = "2026-11-25T09:00:00Z";
const NOTICE_DAY = "2026-11-28T05:00:00Z";
const NOW = "2026-12-01T09:00:00Z";

/** The demo's files, but only the two tenants that are named and the entries of the last months. */
async function importSome(services: Services) {
  const named = [tenantNumber, DEMO.registration.tenantNumber];
  const files = await readRentRollFiles(DEMO.rentrollDir);
  const texts = new Map(
    files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
  );
  const kept = new Set(
    rowsOf(texts.get("contrats.csv")).map((row) => row.split(";"))
      .filter(([, number = ""]) => named.some((one) => one === number))
      .map(([contract]) => contract),
  );
  const isKept = (name: string, row: string) => {
    const [first = "", second = "", third = ""] = row.split(";");
    if (name === "locataires.csv") return named.some((one) => one === first);
    return name === "ecritures.csv"
      ? kept.has(second) && third >= SINCE
      : kept.has(first);
  };
  await mustTake(
    services,
    [...texts].map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(
        [
          text.split("\n")[0],
          ...rowsOf(text).filter((row) => isKept(name, row)),
        ].join("\n"),
      ),
    })),
  );
}

function rowsOf(text = ""): string[] {
  return text.trim().split("\n").slice(1);
}

async function getUser(
  { store }: Services,
  number: TenantNumber,
): Promise<User> {
  const user = await readUserByTenant(store, number);
  if (user === null) throw new Error("Cannot write: no account was made");
  return user;
}

async function openAccounts(services: Services) {
  await createUser(services, { email, password, tenantNumber });
  await putTestTenant(services, { number: CLOSED.tenantNumber, surname: "X" }, {
    "0333000333": 0,
  });
  await createUser(services, { ...CLOSED, password });
  const gone = await getUser(services, CLOSED.tenantNumber);
  await closeAccount(services, gone, password);
  const user = await getUser(services, tenantNumber);
  const who = { kind: "operator", name: "claire" } as const;
  const reference = { kind: "tenant", number: tenantNumber } as const;
  await unlockAccount(services, { who, reference });
  for (
    const [contract, action] of [
      [HOME, "subscribe"],
      [GARAGE, "subscribe"],
      [GARAGE, "stop"],
    ] as const
  ) await changeSubscription(services, user, { contract, action });
}

async function sendLinks(services: Services) {
  const from = { addressBlock: FROM.addressBlock, browserSecret: "" };
  await registerTenant(services, {
    reference: { kind: "contract", contract: DEMO.registration.reference },
    surname: DEMO.registration.surname,
    email: "laetitia.moreau@exemple.fr",
    password,
    language: "tr",
  }, from);
  await requestPasswordReset(services, email, FROM.addressBlock);
  const user = await getUser(services, tenantNumber);
  await requestEmailChange(services, user, {
    email: "nadege@exemple.fr",
    password,
  });
}

/** What the bank says of each payment, one after another; none: it was not sent there. */
const VERDICTS: readonly (readonly Verdict[])[] = [
  [],
  [{ status: "WAITING_AUTHORISATION" }],
  [{ status: "AUTHORISED" }],
  [{ status: "REFUSED" }],
  [{ status: "ABANDONED", uuid: null }],
  [{ status: "EXPIRED" }],
  [{ status: "CANCELLED" }],
  [{ status: "AUTHORISED" }, {
    status: "AUTHORISED",
    type: "CREDIT",
    uuid: "c".repeat(32),
    overrides: { vads_trans_id: "900001" },
  }],
];

/** A payment in each state, one notification that waits for a person, and one that a person has decided. */
async function pay(portal: TestPortal, services: Services) {
  const user = await getUser(services, tenantNumber);
  const share = { contract: HOME, amount: "10,00", month: "2026-11" };
  for (const verdicts of VERDICTS) {
    const id = await startTestPayment(services, user, [share]);
    if (verdicts.length === 0) continue;
    const form = await buildTestForm(services, user, id);
    for (const verdict of verdicts) await notify(services, form, verdict);
    portal.clock.nowMs += 60_000;
  }
  const id = await startTestPayment(services, user, [share]);
  const form = await buildTestForm(services, user, id);
  for (const cents of ["1001", "1002"]) {
    const overrides = { vads_amount: cents, vads_effective_amount: cents };
    await notify(services, form, { status: "AUTHORISED", overrides });
  }
  const [parked] = await listParked(services.store);
  const why = { by: "claire", reason: "essai de la banque" };
  await decideParked(services, must(parked).id, { kind: "dismiss", ...why });
}

function notify(services: Services, form: Fields, verdict: Verdict) {
  return receiveNotification(
    services,
    new TextEncoder().encode(buildNotification(form, TEST_KEY, verdict)),
    "application/x-www-form-urlencoded",
  );
}

async function writeMessages(services: Services) {
  const user = await getUser(services, tenantNumber);
  for (const subject of MESSAGE_SUBJECTS) {
    const body = "Bonjour,\nla chaudière est en panne.";
    const contract = subject === "home" ? HOME : "";
    await sendMessage(services, user, { subject, body, contract });
  }
}

/** What only time, or an earlier version of the code, leaves in a store. */
async function leaveTraces({ store, now }: Services) {
  const dead = await takeNextMail<MailMessage>(store, now());
  const at = toInstant(now());
  await transact(store, async (tx) => {
    if (dead !== null) await buryMail(tx, dead, "550 no such user");
    tx.set(keys.reminder(testAccount(HOME, tenantNumber)), "2026-11");
    tx.set(keys.removal(testAccount(GARAGE, tenantNumber)), {
      v: 1,
      contract: GARAGE,
      holder: tenantNumber,
      overOn: "2026-11-01",
      announcedAt: at,
    });
    tx.set(keys.formerMail<MailMessage>(at, asNewId("former")), {
      v: 2,
      id: asNewId("former"),
      message: {
        kind: "subscription_changed",
        to: email,
        language: "fr",
        contract: HOME,
        action: "subscribe",
        at,
      },
      createdAt: at,
      attempts: 0,
      nextAt: at,
      lastError: "",
    });
  });
}

/** What an entry did not have until November 2026. */
const NEWER = ["cause", "nature", "month", "dueOn", "means"]
  .concat("takesBack", "returnedOn");

/** Gives some records the form that the code of before November 2026 gave them. */
function asBefore([key, value]: StoreRow): StoreRow {
  const [noun, ref] = key;
  if (typeof value !== "object" || value === null) return [key, value];
  if (noun === "heartbeats") {
    return [key, { ...value, room: new Uint8Array(8) }];
  }
  if (noun === "sessions") return [key, { ...value, device: "Safari sur Mac" }];
  if (noun !== "entries" || ref !== HOME) return [key, value];
  const kept = Object.entries(value).filter(([name]) => !NEWER.includes(name));
  const isPayment = "means" in value && value.means === "cb";
  const month = isPayment && "month" in value && { forMonth: value.month };
  return [key, { ...Object.fromEntries(kept), v: 1, ...month }];
}

async function writeFixture(path: string) {
  await using portal = await openTestPortal();
  // Mails stay in the queue: they are stored too.
  const services: Services = { ...portal.services, later: () => {} };
  portal.clock.nowMs = Date.parse(START);
  await importSome(services);
  await openAccounts(services);
  portal.clock.nowMs = Date.parse(NOTICE_DAY);
  await issueNotices(services, {});
  await printNotices(services, "2026-11", () => Promise.resolve());
  portal.clock.nowMs = Date.parse(NOW);
  await sendLinks(services);
  await signIn(services, { email, password }, FROM);
  await pay(portal, services);
  await writeMessages(services);
  await new HealthWatch(services).check();
  await runRetention(services);
  await leaveTraces(services);
  const rows = (await listRows(portal.kv)).map(asBefore);
  await Deno.writeTextFile(path, writeRows(rows));
  console.log(`${rows.length} rows`);
}

if (import.meta.main) await writeFixture(must(Deno.args[0]));
