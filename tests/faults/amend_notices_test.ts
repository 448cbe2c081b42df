import { assertEquals, assertMatch } from "@std/assert";
import { addMonths, firstDayOf, parisMonth } from "../../lib/domain/month.ts";
import { keys } from "../../lib/store/keys.ts";
import { listEntries, readAccount } from "../../lib/store/ledger.ts";
import { readNotice } from "../../lib/store/notices.ts";
import { createStore, readValue } from "../../lib/store/store.ts";
import { must } from "../support/must.ts";
import {
  freePort,
  runPortal,
  writeEnvironment,
} from "../support/portal_process.ts";
import { putRentedContracts } from "./rented_contracts.ts";
import { stormAccount } from "./storm.ts";

const COMMAND = "lib/commands/notices.ts";
const CONTRACTS = 30;

Deno.test("deno task notices --amend lists what a late end made wrong, books it with a person's word, and once in two processes", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const month = addMonths(parisMonth(Date.now()), -1);
    const env = await writeEnvironment(folder, freePort(), {}, {
      premier_mois: month,
      jour_avis: 1,
    });
    const run = (...args: string[]) => runPortal(env, [COMMAND, ...args]);
    const contracts = await issueThenEnd(env.KV_PATH, async () => {
      const { code, output } = await run("--month", month);
      assertEquals(code, 0, output);
    }, addMonths(month, -1));
    const entries = async () => {
      using kv = await Deno.openKv(env.KV_PATH);
      const store = createStore(kv);
      return await Promise.all(contracts.map(async (one) => {
        const all = await listEntries(store, stormAccount(one));
        const { balanceCents } = await readAccount(store, stormAccount(one));
        return `${all.length} ${balanceCents}`;
      }));
    };
    const each = (text: string) => contracts.map(() => text);

    const listed = await run("--amend");
    assertEquals(listed.code, 0, listed.output);
    assertMatch(
      listed.output,
      /«\sAnnulation\s: échéance d.+ 400,00\s€ au cr/,
    );
    assertMatch(listed.output, /Rien n’a été écrit\. .+--yes/);
    assertEquals(await entries(), each("1 -40000"));

    const [first = "", ...others] = contracts;
    const named = ["--amend", "--contract", first, "--month", month];
    const one = await run(...named);
    assertMatch(one.output, /Avis annulés ou rectifiés\s: 1\./);
    assertEquals(await entries(), ["2 0", ...others.map(() => "1 -40000")]);
    assertEquals((await run(...named)).code, 1, "it is offered no more");

    const both = await Promise.all([1, 2].map(() => run("--amend", "--yes")));
    assertEquals(both.map(({ code }) => code), [0, 0]);
    assertEquals(await entries(), each("2 0"));
    const again = await run("--amend", "--yes");
    assertMatch(again.output, /Aucun avis à annuler ni/);
    assertEquals(await entries(), each("2 0"));

    assertEquals((await run("--amend", "--month", month)).code, 2);
    assertEquals((await run("--yes")).code, 2);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task notices --amend issues each rectifying notice once, in two processes", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const month = parisMonth(Date.now());
    const env = await writeEnvironment(folder, freePort(), {}, {
      premier_mois: month,
      jour_avis: 1,
    });
    const run = (...args: string[]) => runPortal(env, [COMMAND, ...args]);
    const use = async <T>(work: (kv: Deno.Kv) => Promise<T>): Promise<T> => {
      using kv = await Deno.openKv(env.KV_PATH);
      return await work(kv);
    };
    const contracts = await use((kv) =>
      putRentedContracts(createStore(kv), CONTRACTS, 40_000)
    );
    assertEquals((await run("--month", month)).code, 0);
    assertMatch((await run("--amend")).output, /Aucun avis/);
    await use(async (kv) => {
      for (const ref of contracts) {
        const key = keys.schedule(ref);
        const schedule = must(await readValue(createStore(kv), key));
        const lines = schedule.lines.map((one) => ({
          ...one,
          amountCents: 38_000,
        }));
        await kv.set(key, { ...schedule, lines });
      }
    });
    const listed = await run("--amend");
    assertMatch(listed.output, /Loyer principal\s: 380,00\s€ au lieu de 400/);
    const both = await Promise.all([1, 2].map(() => run("--amend", "--yes")));
    assertEquals(both.map(({ code }) => code), [0, 0]);
    const state = await use((kv) =>
      Promise.all(contracts.map(async (one) => {
        const store = createStore(kv);
        const account = stormAccount(one);
        const notice = await readNotice(store, account, month);
        const entries = await listEntries(store, account);
        const cents = entries.map(({ amountCents }) => amountCents);
        return [notice?.version, ...cents].join(" ");
      }))
    );
    assertEquals(state, contracts.map(() => "2 2000 -40000"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** Contracts whose notices are issued, and of which the landlord says later that they had ended before. */
async function issueThenEnd(
  path: string,
  issue: () => Promise<void>,
  endMonth: ReturnType<typeof addMonths>,
) {
  const contracts = await (async () => {
    using kv = await Deno.openKv(path);
    return await putRentedContracts(createStore(kv), CONTRACTS, 40_000);
  })();
  await issue();
  using kv = await Deno.openKv(path);
  for (const ref of contracts) {
    const contract = must(await readValue(createStore(kv), keys.contract(ref)));
    const endsOn = firstDayOf(endMonth);
    await kv.set(keys.contract(ref), { ...contract, endsOn });
  }
  return contracts;
}
