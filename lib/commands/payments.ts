import { asNewId } from "../domain/ids.ts";
import { ulid } from "@std/ulid";
import { createLogger } from "../log.ts";
import { createStore } from "../store/store.ts";
import {
  decisionWords,
  parkedLines,
  parkedReason,
  shortParkedId,
} from "../text/parked_words.ts";
import { visibleText } from "../text/visible_text.ts";
import {
  decideParked,
  type ParkedDecided,
} from "../usecases/payments/decide_parked.ts";
import { summarizeParked } from "../usecases/payments/summarize_parked.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { operatorName } from "./operator_name.ts";
import { parsePaymentsArgs } from "./parse_payments_args.ts";
import { french } from "../text/french.ts";

/** `deno task payments parked|settle`: 0 when done, 1 when the decision is refused, 2 when called wrongly. */
async function runPayments(args: readonly string[]): Promise<number> {
  const request = parsePaymentsArgs(args);
  if (request === null) {
    console.error(french.t("payments-usage"));
    return 2;
  }
  const env = Deno.env.toObject();
  const opened = await openExistingKv(env);
  if ("missing" in opened) {
    console.error(french.t("command-no-database", { path: opened.missing }));
    return 2;
  }
  using kv = opened.kv;
  const now = Date.now;
  const services = {
    store: createStore(kv),
    now,
    newId: () => asNewId(ulid(now())),
    // Standard output is for the person, the log goes beside it.
    log: createLogger(now, (line) => console.error(line)),
  };
  if (request.kind === "parked") {
    const options = { withDecided: request.all };
    const parked = await summarizeParked(services, options);
    for (const one of parked) console.log(parkedLines(one).join("\n"));
    console.log(
      parked.length === 0
        ? french.t("payments-none")
        : french.t("payments-count", { count: parked.length }),
    );
    return 0;
  }
  const by = operatorName(env, undefined) ?? "?";
  const decided = await decideParked(services, request.id, { ...request, by });
  return tell(decided, visibleText(request.id));
}

const OUTCOMES = {
  booked: "payments-booked",
  known: "payments-known",
} as const;

function tell(decided: ParkedDecided, typed: string): number {
  switch (decided.kind) {
    case "decided": {
      const { id, outcome, decision: { paymentId = "" } } = decided;
      const values = { id: shortParkedId(id), payment: paymentId };
      console.log(
        outcome === "dismissed"
          ? french.t("payments-dismissed", { id: shortParkedId(id) })
          : french.t(OUTCOMES[outcome], values),
      );
      return 0;
    }
    case "not_found":
      console.error(french.t("payments-not-found", { typed }));
      return 1;
    case "ambiguous":
      console.error(french.t("payments-ambiguous", { typed }));
      return 1;
    case "decided_before":
      console.error(french.t("payments-decided-before", {
        id: shortParkedId(decided.id),
        decision: decisionWords(decided.decision),
      }));
      return 1;
    case "refused":
      console.error([
        french.t("payments-refused", { id: shortParkedId(decided.id) }),
        ...decided.refusals.map((code) => `  ${parkedReason(code)}.`),
        french.t("payments-refused-then"),
      ].join("\n"));
      return 1;
  }
}

Deno.exit(await runPayments(Deno.args));
