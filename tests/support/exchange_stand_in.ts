import { zipSync } from "fflate";
import { createHash } from "node:crypto";
import { toInstant } from "../../lib/domain/month.ts";
import { faultRow } from "../../lib/landlord_files/report_row.ts";
import { keepReport, readDelivery } from "../../lib/store/deliveries.ts";
import type {
  Exchange,
  TakeLot,
} from "../../lib/usecases/exchange/exchange.ts";
import { contractOf } from "./named.ts";

/** The key of the landlord's software in tests, and what a server is told of it. */
export const EXCHANGE_KEY = "cle-d-essai-du-logiciel-du-bailleur-1234";
export const EXCHANGE_KEY_SHA256 = createHash("sha256").update(EXCHANGE_KEY)
  .digest("hex");

/** A zip of files by their names. */
export function zipOf(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map((
    [name, text],
  ) => [name, encoder.encode(text)]);
  // A zip says when it was made: the same files are the same bytes.
  return new Uint8Array(
    zipSync(Object.fromEntries(entries), { mtime: "2026-11-24" }),
  );
}

/** What a zip holds that is refused; one whose contract is set aside. */
export const REFUSED = { "contrats.csv": "refuser" };
export const SET_ASIDE = { "contrats.csv": "mettre de côté" };

/** Takes lots in the place of the real taking: it says what the files tell it to, and writes down what it was given. */
export function createTaker(): Pick<Exchange, "take"> & { taken: string[] } {
  const taken: string[] = [];
  const take: TakeLot = async (services, files, { name }) => {
    const texts: string[] = [];
    for (const file of files) {
      let text = "";
      const decoder = new TextDecoder();
      for await (const chunk of file.open()) text += decoder.decode(chunk);
      texts.push(`${file.name}=${text}`);
    }
    const whole = texts.join();
    taken.push(`${name} ${whole}`);
    const at = toInstant(services.now());
    const head = {
      v: 1 as const,
      contentHash: whole,
      receivedAt: at,
      finishedAt: at,
      closedAt: null,
    };
    const fault = {
      file: "contrats.csv" as const,
      line: 2,
      column: "debut",
      reason: "bad_date" as const,
      value: "hier",
      contract: contractOf("0039000204"),
    };
    if (whole.includes("refuser")) {
      if (
        name !== null &&
        (await readDelivery(services.store, name))?.state !== "taken"
      ) {
        await keepReport(services.store, {
          ...head,
          name,
          state: "refused",
          counts: null,
          setAside: 0,
        }, [faultRow("refused", fault)]);
      }
      return { state: "refused", faults: [fault], more: 0 };
    }
    const isAside = whole.includes("mettre de côté");
    const rows = isAside ? [faultRow("set_aside", fault)] : [];
    const counts = { ...NOTHING, taken: isAside ? 1 : 2, entries: 3 };
    const outcome = {
      state: "taken" as const,
      counts,
      setAside: rows.length,
      closedAt: null,
    };
    if (name !== null) {
      await keepReport(services.store, { ...head, name, ...outcome }, rows);
    }
    return { ...outcome, again: false, rows, more: 0, late: [] };
  };
  return { take, taken };
}

const NOTHING = {
  taken: 0,
  tenants: 0,
  contracts: 0,
  unchanged: 0,
  entries: 0,
  reworded: 0,
  undone: 0,
  recognized: 0,
  confirmed: 0,
  plans: 0,
  notices: 0,
  subscriptions: 0,
  logins: 0,
  vanished: 0,
};
