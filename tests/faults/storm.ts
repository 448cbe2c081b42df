/**
 * A storm of bank notifications and what must be true after it, whoever delivers them to whatever books them.
 * Everything follows from the seed.
 */
import {
  type AccountRef,
  accountRef,
} from "../../lib/domain/ledger/account_ref.ts";
import { must } from "../support/must.ts";
import { asNewId, type PaymentId } from "../../lib/domain/ids.ts";
import {
  asTenantNumber,
  type ContractRef,
  type TenantNumber,
} from "../../lib/domain/references.ts";
import { contractOf } from "../support/named.ts";
import { createStore, type Store } from "../../lib/store/store.ts";
import { keys } from "../../lib/store/keys.ts";
import { putPayment } from "../../lib/store/payments.ts";
import { putContract } from "../../lib/store/tenants.ts";
import { transact } from "../../lib/store/transaction.ts";
import type { Payment } from "../../lib/domain/payments/payment.ts";
import { listEntries, readAccount } from "../../lib/store/ledger.ts";
import { buildNotification, type Fields } from "../support/bank_oracle.ts";

/** The shop that signs. */
export const SHOP = { siteId: "12345678", key: "1122334455667788" };

/** How large a storm is. */
export interface StormSize {
  contracts: number;
  /** Notifications to deliver, duplicates included. */
  notifications: number;
  /** Of them, how many are sent again: 0.3 is 30 %. */
  duplicates: number;
}

/** One body to deliver, and the payment that it is about. */
export interface Delivery {
  payment: PaymentId;
  body: string;
}

/** What is to be delivered and what it must come to. */
export interface Storm {
  deliveries: Delivery[];
  /** Authorised cents by contract. */
  expected: Map<ContractRef, number>;
}

/** A small generator of numbers in [0, 1) that follows from its seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed from `SEED`, or a new one; printed by the tests that use it. */
export function readSeed(): number {
  const given = Number(Deno.env.get("SEED") ?? "");
  return given > 0
    ? given
    : must(crypto.getRandomValues(new Uint32Array(1))[0]);
}

const BUILT = "2026-11-23T09:00:00.000Z";
const TRANS_DATE = "20261123090000";

/** Puts contracts and payments with a form at the bank into a KV, and gives what the bank will send. */
export async function prepareStorm(
  kv: Deno.Kv,
  size: StormSize,
  random: () => number,
): Promise<Storm> {
  const store = createStore(kv);
  const contracts = (await putStormContracts(store, size.contracts))
    .map(({ contract }) => contract);
  const expected = new Map<ContractRef, number>();
  const deliveries: Delivery[] = [];
  const payments = Math.round(size.notifications * (1 - size.duplicates));
  for (let n = 0; n < payments; n++) {
    const at = Math.floor(random() * contracts.length);
    const amountCents = 100 + Math.floor(random() * 90_000);
    const payment = buildPayment(
      n,
      tenantOf(at),
      must(contracts[at]),
      amountCents,
    );
    await transact(store, (tx) => {
      putPayment(tx, payment, null);
    });
    expected.set(
      must(contracts[at]),
      (expected.get(must(contracts[at])) ?? 0) + amountCents,
    );
    const status = random() < 0.5 ? "AUTHORISED" : "CAPTURED";
    const body = buildNotification(formOf(payment), SHOP.key, { status });
    deliveries.push({ payment: payment.id, body });
  }
  while (deliveries.length < size.notifications) {
    deliveries.push(must(deliveries[Math.floor(random() * payments)]));
  }
  return { deliveries: shuffle(deliveries, random), expected };
}

/** Puts so many contracts, each of a tenant number of its own. */
export async function putStormContracts(
  store: Store,
  count: number,
): Promise<{ contract: ContractRef; tenantNumber: TenantNumber }[]> {
  const contracts = Array.from({ length: count }, (_, i) => ({
    contract: contractOf(String(i + 1).padStart(10, "0")),
    tenantNumber: tenantOf(i),
  }));
  for (const of of contracts) {
    await transact(store, async (tx) => {
      await putContract(
        tx,
        {
          v: 1,
          ...of,
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
    });
  }
  return contracts;
}

/** The account of one of these contracts: its tenant has the last nine digits of its own ten. */
export function stormAccount(contract: ContractRef): AccountRef {
  return accountRef(contract, asTenantNumber(contract.slice(3)));
}

const tenantOf = (i: number) => asTenantNumber(String(i + 1).padStart(9, "0"));

function buildPayment(
  n: number,
  tenantNumber: TenantNumber,
  contract: ContractRef,
  amountCents: number,
): Payment {
  return {
    v: 1,
    id: asNewId(`01STORM${String(n).padStart(19, "0")}`),
    code: `STORM-${n}`,
    userId: asNewId("nobody"),
    tenantNumber,
    shares: [{ contract, amountCents, month: null }],
    amountCents,
    card: "CB",
    createdAt: BUILT,
    attempts: [{
      transId: String(n).padStart(6, "0"),
      transDate: TRANS_DATE,
      card: "CB",
      builtAt: BUILT,
    }],
    operations: [],
    askAt: null,
  };
}

function formOf(payment: Payment): Fields {
  return {
    vads_site_id: SHOP.siteId,
    vads_ctx_mode: "TEST",
    vads_amount: String(payment.amountCents),
    vads_currency: "978",
    vads_trans_id: must(payment.attempts[0]?.transId),
    vads_trans_date: TRANS_DATE,
    vads_order_id: payment.id,
  };
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/**
 * Delivers with so many at once, each again until it is answered 200 (or the tries are used up). Gives the sum of
 * tries.
 */
export async function deliverAll(
  { deliveries }: Storm,
  atOnce: number,
  send: (delivery: Delivery) => Promise<number>,
): Promise<number> {
  const left = [...deliveries];
  let tries = 0;
  const worker = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      for (let attempt = 1;; attempt++) {
        if (attempt > 500) throw new Error(`Cannot deliver ${next.payment}`);
        tries++;
        if (await send(next).catch(() => 0) === 200) break;
        await new Promise((done) => setTimeout(done, Math.min(attempt, 20)));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return tries;
}

/** Everything that is wrong with the ledgers after a storm; nothing when all is booked exactly once. */
export async function listDamage(kv: Deno.Kv, storm: Storm): Promise<string[]> {
  const store = createStore(kv);
  const damage: string[] = [];
  const payments = new Set(storm.deliveries.map(({ payment }) => payment));
  const booked = new Map<string, number>();
  for (const [contract, expected] of storm.expected) {
    const account = stormAccount(contract);
    const head = await readAccount(store, account);
    const entries = (await listEntries(store, account)).reverse();
    let balance = 0;
    for (const [i, entry] of entries.entries()) {
      balance += entry.amountCents;
      if (entry.number !== i + 1) damage.push(`${contract}: a gap at ${i + 1}`);
      if (entry.balanceAfterCents !== balance) {
        damage.push(`${contract}: entry ${entry.number} has another balance`);
      }
      const payment = entry.id.split(":")[1];
      booked.set(must(payment), (booked.get(must(payment)) ?? 0) + 1);
    }
    if (head.balanceCents !== balance || head.entryCount !== entries.length) {
      damage.push(`${contract}: the head is not the fold of its entries`);
    }
    if (balance !== expected) {
      damage.push(`${contract}: ${balance} cents instead of ${expected}`);
    }
  }
  for (const payment of payments) {
    const times = booked.get(payment) ?? 0;
    if (times !== 1) damage.push(`${payment}: booked ${times} times`);
  }
  const parked = await Array.fromAsync(kv.list({ prefix: keys.parkedAll() }));
  if (parked.length > 0) damage.push(`${parked.length} parked`);
  return damage;
}
