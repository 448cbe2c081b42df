import { createLogger } from "../log.ts";
import { createStore } from "../store/store.ts";
import { accountCommandText as text } from "../text/fr/account_command.ts";
import { accountSheetLines } from "../text/fr/account_sheet.ts";
import { noDatabase } from "../text/fr/landlord_export.ts";
import { changeAccountEmail } from "../usecases/office/change_account_email.ts";
import { closeTenantAccount } from "../usecases/office/close_tenant_account.ts";
import { endAccountSessions } from "../usecases/office/end_account_sessions.ts";
import type {
  OfficeDesk,
  OfficeRequest,
} from "../usecases/office/office_desk.ts";
import { reopenAccount } from "../usecases/office/reopen_account.ts";
import { showAccount } from "../usecases/office/show_account.ts";
import { unlockAccount } from "../usecases/office/unlock_account.ts";
import type { Services } from "../usecases/services.ts";
import { idsAt } from "./compose.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { operatorName } from "./operator_name.ts";
import {
  type AccountRequest,
  parseAccountArgs,
  repeatsAddress,
} from "./parse_account_args.ts";

/** `deno task account VERB REFERENCE`: 0 when done, 1 when it is refused, 2 when called wrongly. */
async function runAccount(args: readonly string[]): Promise<number> {
  const request = parseAccountArgs(args);
  if (typeof request === "string") return refuse(text.faults[request]);
  const env = Deno.env.toObject();
  const name = operatorName(env, request.by);
  if (name === null) return refuse(text.nameless);
  if (!isConfirmed(request)) return refuse(text.faults.confirmation_differs);
  const opened = await openExistingKv(env);
  if ("missing" in opened) return refuse([noDatabase(opened.missing)]);
  using kv = opened.kv;
  const now = Date.now;
  const desk = {
    store: createStore(kv),
    now,
    ...idsAt(now),
    // Standard output is for the person, the log goes beside it.
    log: createLogger(now, (line) => console.error(line)),
  };
  const { reference } = request;
  const asked = { who: { kind: "operator" as const, name }, reference };
  return await act(desk, request, asked);
}

async function act(
  desk: OfficeDesk & Pick<Services, "randomBytes">,
  request: AccountRequest,
  asked: OfficeRequest,
): Promise<number> {
  if (request.verb === "show") {
    const shown = await showAccount(desk, asked);
    if (shown.kind !== "shown") return tell(shown.kind);
    for (const line of accountSheetLines(shown.sheet)) console.log(line);
    return 0;
  }
  switch (request.verb) {
    case "unlock": {
      const done = await unlockAccount(desk, asked);
      if (done.kind !== "unlocked") return tell(done.kind);
      console.log(text.unlocked(done.emptied, done.held));
      return 0;
    }
    case "end-sessions": {
      const done = await endAccountSessions(desk, asked);
      if (done.kind !== "ended") return tell(done.kind);
      console.log(text.ended(done.count));
      return 0;
    }
    case "close":
      return tell((await closeTenantAccount(desk, asked)).kind);
    case "change-email": {
      const { email } = request;
      return tell((await changeAccountEmail(desk, { ...asked, email })).kind);
    }
    case "reopen": {
      const { email } = request;
      return tell((await reopenAccount(desk, { ...asked, email })).kind);
    }
  }
}

/** Says what an act came to. */
function tell(kind: keyof typeof text.done | keyof typeof text.refused) {
  if (kind in text.done) {
    console.log(text.done[kind as keyof typeof text.done]);
    return 0;
  }
  console.error(text.refused[kind as keyof typeof text.refused]);
  return 1;
}

/** An address is typed twice: on the command line, or when it is asked for again. */
function isConfirmed(request: AccountRequest): boolean {
  if (!("email" in request) || request.isConfirmed) return true;
  if (!Deno.stdin.isTerminal()) return false;
  const again = prompt(text.typeAgain);
  return again !== null && repeatsAddress(again, request.email);
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

Deno.exit(await runAccount(Deno.args));
