/** What the landlord's software, or who has its key, may send by mistake or to harm: it is answered, and told. */
import { assert, assertEquals } from "@std/assert";
import { zipSync } from "fflate";
import { readAccount } from "../../lib/store/ledger.ts";
import { createRandom, readSeed } from "../faults/storm.ts";
import {
  EXCHANGE_KEY,
  EXCHANGE_KEY_SHA256,
} from "../support/exchange_stand_in.ts";
import { LOT_HOME, nightlyLot } from "../support/nightly_lot.ts";
import { testAccount } from "../support/test_account.ts";
import { openTestApp } from "../support/test_app.ts";
import { TEST_ORIGIN } from "../support/test_services.ts";

/** A zip of a lot that asks a sum of its tenant. */
function lotZip(sum: string): Uint8Array<ArrayBuffer> {
  const files = nightlyLot({
    name: "N1",
    closedAt: "2026-11-20T22:00:00Z",
    from: "2026-10-01",
    rows: [
      `R1;${LOT_HOME};2026-10-31;Loyer;D;${sum};quittancement;2026-10;;`,
    ],
    balance: `-${sum}`,
  });
  const entries = files.map(({ name, bytes }) => [name, bytes]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** The app with the real taking, and who has the key. */
async function openDoor() {
  const app = await openTestApp({ exchange: { keyHash: EXCHANGE_KEY_SHA256 } });
  const ask = async (method: string, name: string, body?: BodyInit) => {
    const answer = await app.handle(
      new Request(`${TEST_ORIGIN}/echange/lots/${name}`, {
        method,
        body,
        headers: { authorization: `Bearer ${EXCHANGE_KEY}` },
      }),
    );
    return { status: answer.status, json: await answer.json() };
  };
  const balance = async () => {
    const { store } = app.services;
    const { balanceCents } = await readAccount(store, testAccount(LOT_HOME));
    return balanceCents;
  };
  return { app, ask, balance };
}

Deno.test("two lots that come under one name at once are one: the first is taken, the other is told so", async () => {
  const { app, ask, balance } = await openDoor();
  await using _ = app;
  const zips = [lotZip("412,30"), lotZip("400,00"), lotZip("412,30")];
  const all = await Promise.all(zips.map((zip) => ask("PUT", "N1", zip)));
  const isFirst = all[0]?.status === 202;
  assertEquals(all.map(({ status }) => status === 202), [
    isFirst,
    !isFirst,
    isFirst,
  ]);
  await app.mails();
  assertEquals((await ask("GET", "N1")).json.etat, "pris");
  assertEquals(await balance(), isFirst ? -41230 : -40000);
});

Deno.test("a zip with wrong bytes anywhere is refused with a report, or taken as it was: nothing else is booked, and the next lot is taken", async () => {
  const { app, ask, balance } = await openDoor();
  await using _ = app;
  const before = await balance();
  const seed = readSeed();
  console.log(`seed ${seed}`);
  const random = createRandom(seed);
  for (let n = 0; n < 40; n++) {
    const zip = lotZip("412,30");
    // The first bytes say that it is a zip.
    for (let hurt = 0; hurt <= n % 4; hurt++) {
      const at = 4 + Math.floor(random() * (zip.length - 4));
      zip[at] = Math.floor(random() * 256);
    }
    assertEquals((await ask("PUT", `D${n}`, zip)).status, 202);
    await app.mails();
    const { json } = await ask("GET", `D${n}`);
    assert(json.etat === "pris" || json.etat === "refuse", `${n} ${json.etat}`);
    assert([before, -41230].includes(await balance()), `${n}`);
  }
  await ask("PUT", "N1", lotZip("412,30"));
  await app.mails();
  assertEquals((await ask("GET", "N1")).json.etat, "pris");
});
