/** Nights of a landlord who books the rents, and a tenant who pays here between them. */
import type { Fields } from "./bank_oracle.ts";
import { type NightlyLot, nightlyLot } from "./nightly_lot.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
  type PayingPortal,
} from "./paying_tenant.ts";
import { mustTake } from "./take_files.ts";

/** The bank's name of a payment, where a test wants to know it. */
export const UUID = "1".repeat(32);

/** A portal of a landlord who books the rents, some lots behind it, and what takes the next night's files. */
export async function openLotNights() {
  const portal = await openPayingPortal({ "0039000204": 0 });
  const { services, clock } = portal;
  clock.nowMs = Date.parse("2026-11-23T04:00:00Z");
  const landlord = { ...services.landlord, rentBooks: "bailleur" as const };
  let night = 0;
  const take = async (
    rows: readonly string[],
    balance?: string,
    { isIncrement = false, ...lot }: Partial<NightlyLot> & {
      isIncrement?: boolean;
    } = {},
  ) => {
    night++;
    clock.nowMs += 3_600_000;
    const files = nightlyLot({
      name: `N${night}`,
      closedAt: new Date(clock.nowMs).toISOString(),
      from: "2026-10-01",
      rows,
      balance,
      ...lot,
    });
    const taken = await mustTake(
      { ...services, landlord },
      files.filter(({ name }) => !isIncrement || name !== "lot.csv"),
    );
    return {
      ...taken.counts,
      setAside: taken.setAside,
      reasons: taken.rows.map(({ kind, line }) => `${kind} ${line}`),
    };
  };
  return { portal, take };
}

/** Pays 412,30 as the bank says it. */
export async function pay(
  portal: PayingPortal,
  uuid: string = UUID,
): Promise<Fields> {
  portal.clock.nowMs += 60_000;
  const { fields } = await buildForm(portal, { "0039000204": "412,30" });
  await notify(portal, fields, { status: "AUTHORISED", uuid });
  return fields;
}

/** Calls a payment off, as the bank says it. */
export async function callOff(portal: PayingPortal, fields: Fields) {
  portal.clock.nowMs += 60_000;
  const verdict = { status: "CANCELLED", uuid: UUID, source: "BO" };
  await notify(portal, fields, verdict);
}
