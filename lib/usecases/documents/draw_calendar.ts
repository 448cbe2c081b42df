import {
  listPaymentDays,
  type PaymentDay,
} from "../../domain/documents/payment_days.ts";
import type { User } from "../../domain/account/user.ts";
import { parisDay } from "../../domain/month.ts";
import { buildCalendar } from "../../notices/build_calendar.ts";
import { listContracts } from "../../store/tenants.ts";
import type { Services } from "../services.ts";

/** The tenant's next days to pay, and those of debits, for the calendar of a phone. */
export async function drawCalendar(
  { store, now, landlord, origin }: Pick<
    Services,
    "store" | "now" | "landlord" | "origin"
  >,
  { tenantNumber }: User,
  words: { name: string } & Record<PaymentDay["kind"], string>,
): Promise<string> {
  const today = parisDay(now());
  const contracts = await listContracts(store, tenantNumber, today);
  const days = listPaymentDays(contracts, landlord, today);
  return buildCalendar({ today, days, site: origin, words });
}
