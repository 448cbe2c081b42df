import { isLotName, type LotName } from "../../domain/exchange/lot.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { transact } from "../../store/transaction.ts";
import { receiveLot } from "../exchange/receive_lot.ts";
import { takeDeliveries } from "../exchange/take_deliveries.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

/** What sending a lot came to: the name under which its report stands. */
export type LotSent =
  | { kind: "sent"; name: LotName }
  | { kind: "too_large" | "not_a_zip" }
  /** Corrections of some contracts are no lot. */
  | { kind: "partial_lot" };

/** Letters of a file's name that stay in the lot's. */
const LONGEST_BASE = 36;

/**
 * Keeps a zip that a person of the office sends, and has it taken after the answer. It goes by the name of its file; a
 * name that belongs to another zip gets an ending of its own, for a browser's file name is nobody's promise.
 */
export async function sendLot(
  services: Services,
  staff: Staff,
  { isPartial, ...file }: {
    name: string;
    bytes: Uint8Array;
    /** Only the contracts that it lists are spoken of: the others stand as they are. */
    isPartial: boolean;
  },
): Promise<LotSent> {
  const listed = isPartial ? services.exchange.readZip(file.bytes) : null;
  if (listed?.some(({ name }) => name.toLowerCase() === "lot.csv")) {
    return { kind: "partial_lot" };
  }
  const base = file.name.replace(/\.zip$/i, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "")
    .slice(0, LONGEST_BASE) || "lot";
  for (const name of [base, `${base}-${services.newId()}`]) {
    if (!isLotName(name)) continue;
    const received = await receiveLot(services, name, once(file.bytes), {
      isPartial,
    });
    if (received === "other_content") continue;
    if (received === "too_large" || received === "not_a_zip") {
      return { kind: received };
    }
    await note(services, staff, name, isPartial);
    services.later(() => takeDeliveries(services));
    return { kind: "sent", name };
  }
  return { kind: "not_a_zip" };
}

async function* once(bytes: Uint8Array) {
  await Promise.resolve();
  yield bytes;
}

async function note(
  services: Services,
  staff: Staff,
  lot: LotName,
  partial: boolean,
) {
  await transact(services.store, (tx) => {
    putJournal(tx, services, {
      who: staffActor(staff),
      act: "lot_sent",
      tenantNumber: null,
      before: {},
      after: partial ? { lot, partial } : { lot },
    });
  });
  services.log.info("lot_received", { lot, by: "staff" });
}
