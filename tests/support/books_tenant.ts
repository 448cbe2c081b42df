import { assertEquals } from "@std/assert";
import type { SetAside } from "../../lib/domain/exchange/delivery.ts";
import type { Instant } from "../../lib/domain/month.ts";
import type { ContractRef } from "../../lib/domain/references.ts";
import type { Entry } from "../../lib/domain/ledger/ledger.ts";
import { undoingFacts } from "../../lib/domain/ledger/entry_facts.ts";
import { keys } from "../../lib/store/keys.ts";
import { listEntries, putPostings } from "../../lib/store/ledger.ts";
import { transact } from "../../lib/store/transaction.ts";
import { buildNotification } from "./bank_oracle.ts";
import { readable } from "./due_tenant.ts";
import { must } from "./must.ts";
import { notify, pay } from "./paying_visitor.ts";
import { testAccount } from "./test_account.ts";
import {
  openSignedIn,
  openTestApp,
  type TestApp,
  type Visitor,
} from "./test_app.ts";
import { TEST_KEY, type TestPortal } from "./test_services.ts";

/** The contract that is paid, and another one of the same tenant. */
export const PAID: ContractRef = "L/0039000204";
export const OTHER: ContractRef = "L/0039000205";
export const PAID_SLUG = "L0039000204";
const ACCOUNT = testAccount(PAID);

/** A tenant of a landlord whose software keeps the books: they were last closed on 24 November at 22 h 00. */
export type BooksTenant = Awaited<ReturnType<typeof openBooksTenant>>;

/** Opens the app on 25 November for a tenant of two contracts; the day before he may have paid 10,00 € here. */
export async function openBooksTenant(
  { rentBooks = "bailleur", paid = false }: {
    rentBooks?: "bailleur" | "portail";
    paid?: boolean;
  } = {},
) {
  const app = await openTestApp();
  const { services, kv, clock } = app;
  services.landlord = { ...services.landlord, rentBooks, freshHours: 36 };
  clock.nowMs = Date.parse("2026-11-24T12:00:00Z");
  const visitor: Visitor = await openSignedIn(app);
  const payment = paid ? await payOnline(app, visitor) : "/espace";
  await kv.set(keys.importMark(), {
    v: 1,
    at: "2026-11-24T21:30:00.000Z",
    contracts: 2,
    closedAt: "2026-11-24T21:00:00.000Z",
  });
  /** Sets the clock forward; a session of days ago has ended. */
  const at = async (instant: string) => {
    clock.nowMs = Date.parse(instant);
    await visitor.signIn();
  };
  await at("2026-11-25T08:00:00Z");
  const html = async (path: string) => await (await visitor.get(path)).text();
  return Object.assign(app, {
    visitor,
    at,
    html,
    read: async (path: string) => readable(await html(path)),
    /** The path of what was paid. */
    payment,
    /** The landlord's files bring back every payment that was made here. */
    async confirm() {
      for (const entry of await entriesOf(app)) {
        if (entry.cause.kind !== "payment") continue;
        const confirmed = { ...entry, confirmedBy: "EC-1" };
        await kv.set(keys.entry(ACCOUNT, entry.number), confirmed);
      }
    },
    /** The last files were not taken for the other contract. */
    async setAside(closedAt: Instant | null) {
      const reasons = ["ecritures.csv, ligne 3 : montant illisible"];
      const since = "2026-11-23T22:00:00.000Z";
      const value: SetAside = {
        ...{ v: 1, contract: OTHER, since, lot: null, closedAt, reasons },
      };
      await kv.set(keys.setAside(OTHER), value);
    },
    /** An entry of the files is undone by one of its own; gives their numbers. */
    async undoFirst(): Promise<[undone: number, by: number]> {
      const first = must((await entriesOf(app)).at(-1));
      const [by] = await transact(services.store, async (tx) => {
        const { entries } = await putPostings(tx, ACCOUNT, [{
          id: `undo:${first.number}`,
          date: "2026-11-25",
          label: `Annulation : ${first.label}`,
          amountCents: -first.amountCents,
          ...undoingFacts(first.number),
        }], "2026-11-25T07:00:00.000Z");
        const { number: undoneBy } = must(entries[0]);
        tx.set(keys.entry(ACCOUNT, first.number), { ...first, undoneBy });
        return entries;
      });
      return [first.number, must(by).number];
    },
  });
}

async function payOnline(app: TestApp, visitor: Visitor): Promise<string> {
  const typed = { contrat: PAID_SLUG, montant: "10,00" };
  const { path, fields } = await pay(visitor, typed);
  const verdict = { status: "AUTHORISED" };
  const told = await notify(app, buildNotification(fields, TEST_KEY, verdict));
  assertEquals(told.status, 200);
  return path;
}

function entriesOf({ services }: TestPortal): Promise<Entry[]> {
  return listEntries(services.store, ACCOUNT);
}
