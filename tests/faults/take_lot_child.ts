/** Takes a generated lot in a process of its own, to be killed: KV path, contracts, entries, now in milliseconds. */
import { createLogger } from "../../lib/log.ts";
import { createStore } from "../../lib/store/store.ts";
import { takeLot } from "../../lib/usecases/landlord/take_lot.ts";
import { BIG_LOT_FILES, bigLotFile } from "../support/big_lot.ts";
import { LANDLORD } from "../support/test_services.ts";

const [path = "", contracts = "0", entries = "0", now = "0"] = Deno.args;
const lot = {
  contracts: Number(contracts),
  entries: Number(entries),
  night: 1,
};
const encoder = new TextEncoder();
using kv = await Deno.openKv(path);
const outcome = await takeLot(
  {
    store: createStore(kv),
    now: () => Number(now),
    newId: () => {
      throw new Error("Nothing here needs an id");
    },
    randomBytes: (count) => new Uint8Array(count),
    log: createLogger(() => Number(now), () => {}),
    landlord: { ...LANDLORD, rentBooks: "bailleur" },
    stopping: new AbortController().signal,
  },
  BIG_LOT_FILES.map((name) => ({
    name,
    async *open() {
      for (const text of bigLotFile(name, lot)) yield encoder.encode(text);
    },
  })),
  { name: null, onProgress: (done) => console.log(done) },
);
console.log(outcome.state === "taken" ? "taken" : JSON.stringify(outcome));
