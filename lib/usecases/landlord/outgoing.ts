import { type Instant, parisDay } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { listValues, readValue } from "../../store/store.ts";
import { readRemise } from "../../store/remises.ts";
import type { Outgoing, TakeServices } from "../exchange/exchange.ts";
import { closeRemise } from "./close_remise.ts";
import { exportRemise } from "./export_for_landlord.ts";

/** The files of a remise, as they are called for the landlord's software. */
const FILES = ["paiements.csv", "abonnements.csv", "messages.csv"] as const;
const NAME = /^remise-(\d{6})-([a-z]{1,20}\.csv)$/;

/** What the landlord's software fetches: the files of each remise; the first look of a day closes one. */
export const OUTGOING: Outgoing = {
  async prepare(services) {
    const today = parisDay(services.now());
    const last = await lastClosedAt(services);
    if (last === null || parisDay(last) < today) {
      await closeRemise(services, null);
    }
  },
  async list({ store }) {
    const remises = await listValues(store, keys.remises());
    return remises.flatMap(({ number }) =>
      FILES.map((file) => nameOf(number, file))
    );
  },
  async read(services, name) {
    const [, number = "", file = ""] = NAME.exec(name) ?? [];
    if (number === "") return null;
    const built = await exportRemise(services, Number(number));
    return built?.files.find((one) => one.name === file)?.text ?? null;
  },
};

function nameOf(number: number, file: typeof FILES[number]): string {
  return `remise-${String(number).padStart(6, "0")}-${file}`;
}

async function lastClosedAt(
  { store }: Pick<TakeServices, "store">,
): Promise<Instant | null> {
  const head = await readValue(store, keys.remiseHead());
  const last = head === null ? null : await readRemise(store, head.lastNumber);
  return last?.closedAt ?? null;
}
