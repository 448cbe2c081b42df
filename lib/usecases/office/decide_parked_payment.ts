import { parkedAlertId } from "../../domain/alert.ts";
import type { Staff } from "../../domain/office/staff.ts";
import {
  decideParked,
  type ParkedChoice,
  type ParkedDecided,
} from "../payments/decide_parked.ts";
import { sendQueuedMail } from "../queue_mail.ts";
import type { Services } from "../services.ts";
import { handleAlert } from "./handle_alert.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";

/** What a person of the office wants done with a parked notification. */
export type StaffChoice =
  | { kind: "book"; paymentId: string; reason: string }
  | { kind: "dismiss"; reason: string };

/**
 * Takes the decision of a person of the office on a parked notification; the journal's line is in its commit. The
 * second person changes nothing and is shown what the first one did.
 */
export async function decideParkedPayment(
  services: Services,
  staff: Staff,
  id: string,
  choice: StaffChoice,
): Promise<ParkedDecided> {
  const typed: ParkedChoice = { ...choice, by: staff.email };
  const decided = await decideParked(
    services,
    id,
    typed,
    (tx, { id, decision, outcome }) => {
      putJournal(tx, services, {
        who: staffActor(staff),
        act: "parked_decided",
        tenantNumber: null,
        before: {},
        after: {
          parked: id,
          decision: decision.kind,
          outcome,
          ...decision.paymentId === undefined
            ? {}
            : { payment: decision.paymentId },
          why: decision.reason,
        },
      });
    },
  );
  if (decided.kind === "decided") {
    sendQueuedMail(services);
    // What its alert asked for is done; where this process stops in between, a person marks it.
    await handleAlert(services, staff, parkedAlertId(decided.id));
  }
  return decided;
}
