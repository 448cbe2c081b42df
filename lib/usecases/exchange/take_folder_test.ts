import { assert, assertEquals } from "@std/assert";
import { openExchangeFolder } from "../../commands/exchange_folder.ts";
import { keys } from "../../store/keys.ts";
import { listValues } from "../../store/store.ts";
import {
  createTaker,
  REFUSED,
  SET_ASIDE,
  zipOf,
} from "@/tests/support/exchange_stand_in.ts";
import { must } from "@/tests/support/must.ts";
import { lotOf } from "@/tests/support/named.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";
import type { Exchange } from "./exchange.ts";
import type { ExchangeFolder } from "./exchange_folder.ts";
import { readLotReport } from "./lot_report.ts";
import { receiveLot } from "./receive_lot.ts";
import { takeDeliveries } from "./take_deliveries.ts";

const GOOD = zipOf({ "contrats.csv": "bon" });

/** A watched folder and the services around it; `put` lays a file down that nobody has written to for a while. */
async function openWatched(
  { watch = (folder) => folder, ...exchange }: Partial<Exchange> & {
    watch?: (folder: ExchangeFolder) => ExchangeFolder;
  } = {},
) {
  const root = await Deno.makeTempDir();
  const taker = createTaker();
  const folder = watch(await openExchangeFolder(root));
  const portal = await openTestPortal({
    exchange: { ...taker, folder, ...exchange },
  });
  return {
    root,
    folder,
    portal,
    services: portal.services,
    taken: taker.taken,
    async put(name: string, bytes: Uint8Array, ageMs = 60 * 60_000) {
      const path = `${root}/entree/${name}`;
      await Deno.writeFile(path, bytes);
      const at = new Date(portal.clock.nowMs - ageMs);
      await Deno.utime(path, at, at);
    },
    list: () =>
      ["entree", "en_cours", "traites", "refuses", "sortie"].flatMap((name) =>
        [...Deno.readDirSync(`${root}/${name}`)].map((one) =>
          `${name}/${one.name}`
        )
      ).sort(),
    async [Symbol.asyncDispose]() {
      await portal[Symbol.asyncDispose]();
      await Deno.remove(root, { recursive: true });
    },
  };
}

Deno.test("takeDeliveries() takes the zips of the watched folder, the oldest first, and puts each away beside its report", async () => {
  await using watched = await openWatched();
  await watched.put("nuit-2.zip", zipOf(SET_ASIDE), 10_000);
  await watched.put("nuit-1.zip", GOOD, 20_000);
  await watched.put("nuit-3.ZIP", zipOf(REFUSED), 5_000);
  await takeDeliveries(watched.services);
  assertEquals(watched.taken.map((one) => one.split(" ")[0]), [
    "nuit-1",
    "nuit-2",
    "nuit-3",
  ]);
  assertEquals(watched.list(), [
    "refuses/nuit-3-20261123T090000Z.zip",
    "refuses/nuit-3.rapport.csv",
    "traites/nuit-1-20261123T090000Z.zip",
    "traites/nuit-1.rapport.csv",
    "traites/nuit-2-20261123T090000Z.zip",
    "traites/nuit-2.rapport.csv",
  ]);
  const report = (path: string) =>
    Deno.readTextFileSync(`${watched.root}/${path}`).replaceAll("\u00A0", " ");
  assertEquals(
    report("traites/nuit-2.rapport.csv"),
    [
      "genre;fichier;ligne;colonne;contrat;raison",
      "etat;;;;;pris",
      "mis_de_cote;contrats.csv;2;debut;L/0039000204;« hier » n’est pas une date (2026-11-30 ou 30/11/2026)",
      "compte;;;;;Contrats pris : 1.",
      "compte;;;;;Écritures nouvelles : 3.",
      "compte;;;;;Contrats mis de côté : 1.",
      "",
    ].join("\n"),
  );
  assertEquals(
    report("refuses/nuit-3.rapport.csv").split("\n").slice(1, 3),
    [
      "etat;;;;;refuse",
      "refus;contrats.csv;2;debut;L/0039000204;« hier » n’est pas une date (2026-11-30 ou 30/11/2026)",
    ],
  );
  const alerts = await listValues(watched.services.store, keys.alerts());
  assertEquals(alerts.map(({ kind, about }) => `${kind} ${about}`).sort(), [
    "contracts_set_aside nuit-2",
    "import_refused nuit-3",
  ]);
});

Deno.test("takeDeliveries() leaves alone what is hidden, partial, a link or a folder, and a zip that is half written", async () => {
  await using watched = await openWatched();
  const { root } = watched;
  await watched.put(".nuit.zip", GOOD);
  await watched.put("nuit.zip.part", GOOD);
  await watched.put("nuit.zip.tmp", GOOD);
  await Deno.mkdir(`${root}/entree/dossier.zip`);
  await Deno.writeFile(`${root}/ailleurs`, GOOD);
  await Deno.symlink(`${root}/ailleurs`, `${root}/entree/lien.zip`);
  const half = GOOD.slice(0, GOOD.length / 2);
  await watched.put("nuit-1.zip", half, 4 * 60_000);
  const before = watched.list();
  await takeDeliveries(watched.services);
  assertEquals([watched.list(), watched.taken], [before, []]);
  // Nobody goes on with it: it is no zip, and its report says so.
  watched.portal.clock.nowMs += 5 * 60_000;
  await takeDeliveries(watched.services);
  const [zip, report] = watched.list().filter((one) => /^refuses/.test(one));
  assert(must(zip).startsWith("refuses/nuit-1-"));
  const text = await Deno.readTextFile(`${root}/${must(report)}`);
  assert(text.includes("refus;nuit-1.zip;;;;ce n’est pas un fichier .zip"));
});

Deno.test("takeDeliveries() leaves a lot that is replaced while it is read for the next time, and takes what stands there then", async () => {
  let isReplaced = false;
  await using watched = await openWatched({
    watch: (folder) => ({
      ...folder,
      async read(zip) {
        const bytes = await folder.read(zip);
        if (!isReplaced) {
          isReplaced = true;
          await watched.put("part", zipOf(SET_ASIDE));
          await Deno.rename(
            `${watched.root}/entree/part`,
            `${watched.root}/entree/nuit-1.zip`,
          );
        }
        return bytes;
      },
    }),
  });
  await watched.put("nuit-1.zip", GOOD, 10_000);
  await takeDeliveries(watched.services);
  assertEquals(watched.taken, []);
  await takeDeliveries(watched.services);
  assertEquals(watched.taken, ["nuit-1 contrats.csv=mettre de côté"]);
  assertEquals(watched.list().filter((one) => /zip$/.test(one)).length, 1);
});

Deno.test("ExchangeFolder.read() gives nothing of a file that was written to after it was listed", async () => {
  await using watched = await openWatched();
  await watched.put("nuit-1.zip", GOOD);
  const [zip] = await watched.folder.list();
  await Deno.writeFile(`${watched.root}/entree/nuit-1.zip`, GOOD, {
    append: true,
  });
  assertEquals(await watched.folder.read(must(zip)), null);
  assertEquals(await watched.folder.claim({ ...must(zip) }), null);
});

Deno.test("takeDeliveries() goes on with the lot that a process died in, and never takes one twice", async () => {
  let dies = true;
  const taker = createTaker();
  await using watched = await openWatched({
    take: (...args) =>
      dies ? Promise.reject(new Error("killed")) : taker.take(...args),
  });
  await watched.put("nuit-1.zip", GOOD);
  await takeDeliveries(watched.services);
  assertEquals(watched.list(), ["en_cours/nuit-1.zip"]);
  dies = false;
  // Two processes at once.
  await Promise.all([
    takeDeliveries(watched.services),
    takeDeliveries(watched.services),
  ]);
  assertEquals(taker.taken.length, 1);
  // The same file again answers the same; another one under the name is refused, and changes no report.
  await watched.put("nuit-1.zip", GOOD);
  await takeDeliveries(watched.services);
  await watched.put("nuit-1.zip", zipOf(SET_ASIDE));
  await takeDeliveries(watched.services);
  assertEquals(taker.taken.length, 1);
  assertEquals(
    watched.list().filter((one) => /^refuses/.test(one)),
    ["refuses/nuit-1-20261123T090000Z.zip", "refuses/nuit-1.rapport.csv"],
  );
  const report = await readLotReport(watched.services, lotOf("nuit-1"));
  assertEquals([report?.state, report?.counts?.taken], ["taken", 2]);
});

Deno.test("takeDeliveries() refuses a file whose name is no lot's, whatever it is called", async () => {
  await using watched = await openWatched();
  await watched.put(`${"é".repeat(120)}.zip`, GOOD);
  await watched.put("=1+1 ;.zip", GOOD);
  await takeDeliveries(watched.services);
  assertEquals(watched.taken, []);
  const reports = watched.list().filter((one) => one.endsWith(".csv"));
  assertEquals(reports.length, 2);
  // A spreadsheet runs nothing of it.
  const text = await Deno.readTextFile(`${watched.root}/${must(reports[0])}`);
  assert(text.includes(`refus;"'=1+1 ;.zip"`), text);
});

Deno.test("takeDeliveries() writes what the landlord's software fetches once a day and after a lot, each file once", async () => {
  const names = ["remise-000001.csv"];
  let prepared = 0;
  await using watched = await openWatched({
    outgoing: {
      prepare: () => {
        prepared++;
        return Promise.resolve();
      },
      list: () => Promise.resolve(names),
      read: (_, name) => Promise.resolve(`${name}\n`),
    },
  });
  const { services } = watched;
  await takeDeliveries(services);
  await takeDeliveries(services);
  assertEquals([prepared, watched.list()], [1, ["sortie/remise-000001.csv"]]);
  names.push("remise-000002.csv");
  await watched.put("nuit-1.zip", GOOD);
  await takeDeliveries(services);
  assertEquals(prepared, 2);
  assert(watched.list().includes("sortie/remise-000002.csv"));
  watched.portal.clock.nowMs += 24 * 60 * 60_000;
  await takeDeliveries(services);
  assertEquals(prepared, 3);
});

Deno.test("receiveLot() refuses what is larger than the bound while it comes, and keeps two sendings of a name apart", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const name = lotOf("nuit-1");
  async function* chunks(...all: Uint8Array[]) {
    for (const one of all) {
      await Promise.resolve();
      yield one;
    }
  }
  const large = chunks(GOOD, new Uint8Array(1_000_000));
  assertEquals(
    await receiveLot(services, name, large, { maxBytes: 900_000 }),
    "too_large",
  );
  const both = await Promise.all([
    receiveLot(services, name, chunks(GOOD, new Uint8Array(200_000))),
    receiveLot(services, name, chunks(GOOD, new Uint8Array(200_001))),
  ]);
  assertEquals(both.toSorted(), ["other_content", "received"]);
  const parts = await listValues(services.store, keys.allDeliveryBytes());
  assertEquals(parts.length, 4);
  for (const part of parts) assert(part.byteLength < 65_536);
});
