import { ulid } from "@std/ulid";
import { createLogger } from "../log.ts";
import { createStore } from "../store/store.ts";
import { noDatabase } from "../text/fr/landlord_export.ts";
import { parkedLines } from "../text/fr/payments_desk.ts";
import { paymentsCommandText as text } from "../text/fr/payments_command.ts";
import { visibleText } from "../text/visible_text.ts";
import { decideParked, type ParkedDecided } from "../usecases/decide_parked.ts";
import { summarizeParked } from "../usecases/summarize_parked.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { operatorName } from "./operator_name.ts";
import { parsePaymentsArgs } from "./parse_payments_args.ts";

/** `deno task payments parked|settle`: 0 when done, 1 when the decision is refused, 2 when called wrongly. */
async function runPayments(args: readonly string[]): Promise<number> {
  const request = parsePaymentsArgs(args);
  if (request === null) {
    for (const line of text.usage) console.error(line);
    return 2;
  }
  const env = Deno.env.toObject();
  const opened = await openExistingKv(env);
  if ("missing" in opened) {
    console.error(noDatabase(opened.missing));
    return 2;
  }
  using kv = opened.kv;
  const now = Date.now;
  const services = {
    store: createStore(kv),
    now,
    newId: () => ulid(now()),
    // Standard output is for the person, the log goes beside it.
    log: createLogger(now, (line) => console.error(line)),
  };
  if (request.kind === "parked") {
    const options = { withDecided: request.all };
    const parked = await summarizeParked(services, options);
    for (const one of parked) console.log(parkedLines(one).join("\n"));
    console.log(parked.length === 0 ? text.none : text.count(parked.length));
    return 0;
  }
  const by = operatorName(env, undefined) ?? "?";
  const decided = await decideParked(services, request.id, { ...request, by });
  return tell(decided, visibleText(request.id));
}

function tell(decided: ParkedDecided, typed: string): number {
  switch (decided.kind) {
    case "decided": {
      const { id, outcome, decision: { paymentId = "" } } = decided;
      console.log(
        outcome === "dismissed"
          ? text.dismissed(id)
          : text[outcome](id, paymentId),
      );
      return 0;
    }
    case "not_found":
      console.error(text.notFound(typed));
      return 1;
    case "ambiguous":
      console.error(text.ambiguous(typed));
      return 1;
    case "decided_before":
      console.error(text.decidedBefore(decided.id, decided.decision));
      return 1;
    case "refused":
      for (const line of text.refused(decided.id, decided.refusals)) {
        console.error(line);
      }
      return 1;
  }
}

Deno.exit(await runPayments(Deno.args));
