import { type Card, CARDS } from "../../lib/domain/payments/card.ts";
import { deriveKey } from "../../lib/auth/derive_key.ts";
import { createPasswordHasher } from "../../lib/auth/password_hash.ts";
import { composeServices } from "../../lib/commands/compose.ts";
import {
  type Landlord,
  PORTAL_LOGO,
  type RentBooks,
} from "../../lib/domain/landlord.ts";
import { accountRef } from "../../lib/domain/ledger/account_ref.ts";
import type { TenantNumber } from "../../lib/domain/references.ts";
import { toInstant } from "../../lib/domain/month.ts";
import { createLogger } from "../../lib/log.ts";
import { createOutboxViewer } from "../../lib/mail/outbox_viewer.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPostings } from "../../lib/store/ledger.ts";
import { putTenant } from "../../lib/store/tenant_names.ts";
import { putContract } from "../../lib/store/tenants.ts";
import { transact } from "../../lib/store/transaction.ts";
import { drainOutbox } from "../../lib/usecases/drain_outbox.ts";
import type { OfficeSettings } from "../../lib/config/office_variables.ts";
import type { Exchange } from "../../lib/usecases/exchange/exchange.ts";
import type { Services } from "../../lib/usecases/services.ts";
import { BARE_STATEMENTS } from "./bare_statements.ts";
import { must } from "./must.ts";
import { contractOf } from "./named.ts";
import { buildTestPosting } from "./test_posting.ts";

export const TEST_KEY = "1122334455667788";
export const TEST_ORIGIN = "http://127.0.0.1:8000";

export const LANDLORD: Landlord = {
  name: "Office public de l’habitat d’Essai",
  address: ["42 rue des Essais", "16000 ANGOULÊME"],
  phone: "05 45 00 00 00",
  email: "contact@office.example.fr",
  iban: "FR7630006000011234567890189",
  bic: "AGRIFRPP",
  firstMonth: "2026-11",
  noticeDay: 28,
  dueDay: 10,
  term: "echu",
  debitExcludes: ["regularisation"],
  // Tests walk through the months: their files are as good as new for a year.
  rentBooks: "portail",
  freshHours: 8_760,
  minPaymentCents: 100,
  maxPaymentCents: 500_000,
  cards: CARDS,
  retention: { archiveYears: 3, logMonths: 12 },
  color: "#0b5a4a",
  logo: PORTAL_LOGO,
  dataProtectionOfficer: "dpo@office.example.fr",
  publicationDirector: "La directrice générale",
  ...BARE_STATEMENTS,
  host: {
    name: "Hébergeur d’essai, 16000 Angoulême",
    address: null,
    phone: null,
  },
};

/** Services on a KV in memory, with a clock to set, mails to read and log lines to look at. */
export interface TestPortal extends AsyncDisposable {
  services: Services;
  kv: Deno.Kv;
  clock: { nowMs: number };
  /** Lets background work end and gives every mail so far, newest first. */
  mails(): Promise<
    readonly { to: string; subject: string; text: string; html: string }[]
  >;
  /** The link of a path in the newest mail to an address. */
  linkTo(to: string, folder: string): Promise<string>;
  log: Record<string, unknown>[];
}

/** Opens a test portal; `kv` may be a failing one made from the real. */
export async function openTestPortal(
  options: {
    origin?: string;
    bankUrl?: string;
    rentBooks?: RentBooks;
    cards?: readonly Card[];
    exchange?: Partial<Exchange>;
    vaultKeys?: readonly string[];
    signOn?: OfficeSettings["signOn"];
  } = {},
): Promise<TestPortal> {
  const kv = await Deno.openKv(":memory:");
  const clock = { nowMs: Date.parse("2026-11-23T09:00:00Z") };
  const now = () => clock.nowMs;
  const mailer = createOutboxViewer(now);
  const log: Record<string, unknown>[] = [];
  const work: Promise<void>[] = [];
  const { vaultKeys = [] } = options;
  const composed = composeServices({
    signOn: options.signOn ?? null,
    vaultKeys: vaultKeys.map((key) =>
      Uint8Array.from(new TextEncoder().encode(key))
    ),
    origin: options.origin ?? TEST_ORIGIN,
    landlord: {
      ...LANDLORD,
      rentBooks: options.rentBooks ?? LANDLORD.rentBooks,
      cards: options.cards ?? LANDLORD.cards,
    },
    scellius: {
      siteId: "12345678",
      key: TEST_KEY,
      mode: "TEST",
      url: options.bankUrl ?? "https://banque.example.fr/vads-payment/",
      rest: null,
    },
  }, {
    kv,
    mailer,
    now,
    log: createLogger(now, (line) => log.push(JSON.parse(line))),
  });
  const services: Services = {
    ...composed,
    exchange: { ...composed.exchange, ...options.exchange },
    // A light hash: what is tested here is the flow, not the cost of a guess.
    passwords: createPasswordHasher({
      concurrency: 8,
      queue: 500,
      derive: deriveKey,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      params: { algorithm: "scrypt", logN: 4, blockSize: 8, parallelism: 1 },
    }),
    later: (start) => work.push(start()),
  };
  await kv.set(keys.importMark(), {
    v: 1,
    at: toInstant(clock.nowMs),
    contracts: 0,
  });
  const settle = async () => {
    while (work.length > 0) await work.shift();
    await drainOutbox(services);
  };
  return {
    services,
    kv,
    clock,
    log,
    async mails() {
      await settle();
      return mailer.mails();
    },
    async linkTo(to, folder) {
      await settle();
      const mail = mailer.mails().find((one) => one.to === to);
      const link = new RegExp(`${folder}/([a-z2-7]{32})`).exec(
        mail?.text ?? "",
      );
      if (link === null) throw new Error(`Cannot find a ${folder} link`);
      return must(link[1]);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(work);
      kv.close();
    },
  };
}

/** Puts a tenant with contracts and balances into a store; `number` has nine digits, contracts ten. */
export async function putTestTenant(
  services: Services,
  tenant: { number: TenantNumber; surname: string; birthName?: string },
  contracts: Record<string, number>,
): Promise<void> {
  await transact(services.store, (tx) => {
    putTenant(tx, {
      v: 1,
      number: tenant.number,
      civility: "Mlle",
      surname: tenant.surname,
      birthName: tenant.birthName ?? "",
      firstName: "LAETITIA",
      email: "",
    }, null);
  });
  for (const [digits, balanceCents] of Object.entries(contracts)) {
    const contract = contractOf(digits);
    await transact(services.store, async (tx) => {
      await putContract(
        tx,
        {
          v: 1,
          contract,
          tenantNumber: tenant.number,
          kind: "habitation",
          homeNumber: "0123456789",
          address: "3 avenue des Tilleuls",
          postcode: "16730",
          city: "LINARS",
          startsOn: "2015-03-01",
          endsOn: null,
          directDebit: false,
        },
        null,
        "2026-11-01",
      );
      if (balanceCents !== 0) {
        const account = accountRef(contract, tenant.number);
        await putPostings(tx, account, [buildTestPosting({
          id: "import:opening",
          date: "2026-10-31",
          label: "Solde antérieur",
          amountCents: balanceCents,
        })], "2026-11-01T00:00:00.000Z");
      }
    });
  }
}
