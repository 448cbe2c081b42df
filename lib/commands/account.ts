import { createLogger } from "../log.ts";
import { createStore } from "../store/store.ts";
import { accountSheetLines } from "../text/account_sheet.ts";
import { french, type PlainFrench } from "../text/french.ts";
import { changeAccountEmail } from "../usecases/office/change_account_email.ts";
import { closeTenantAccount } from "../usecases/office/close_tenant_account.ts";
import { endAccountSessions } from "../usecases/office/end_account_sessions.ts";
import type {
  OfficeRequest,
  OfficeServices,
} from "../usecases/office/office_accounts.ts";
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

/** Why a command line is not understood. */
const FAULTS = {
  usage: "account-command-usage",
  reference: "account-command-reference",
  email: "account-command-email",
  confirmation_differs: "account-command-confirmation",
} as const;

/** What is done. */
const DONE = {
  changed: "account-command-changed",
  closed: "account-command-closed",
  reopened: "account-command-reopened",
} as const;

/** Why it is not. */
const REFUSED = {
  no_tenant: "account-command-no-tenant",
  no_account: "account-command-no-account",
  same_address: "account-command-same-address",
  address_taken: "account-command-address-taken",
  never_closed: "account-command-never-closed",
  already_open: "account-command-already-open",
} as const;

/** `deno task account VERB REFERENCE`: 0 when done, 1 when it is refused, 2 when called wrongly. */
async function runAccount(args: readonly string[]): Promise<number> {
  const request = parseAccountArgs(args);
  if (typeof request === "string") return refuse(FAULTS[request]);
  const env = Deno.env.toObject();
  const name = operatorName(env, request.by);
  if (name === null) return refuse("account-command-nameless");
  if (!isConfirmed(request)) return refuse(FAULTS.confirmation_differs);
  const opened = await openExistingKv(env);
  if ("missing" in opened) {
    console.error(french.t("command-no-database", { path: opened.missing }));
    return 2;
  }
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
  desk: OfficeServices & Pick<Services, "randomBytes">,
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
      const { emptied, held } = done;
      console.log(
        emptied === 0
          ? french.t("account-command-none-counted")
          : french.t("account-command-unlocked", { emptied, held }),
      );
      return 0;
    }
    case "end-sessions": {
      const done = await endAccountSessions(desk, asked);
      if (done.kind !== "ended") return tell(done.kind);
      console.log(french.t("account-command-ended", { count: done.count }));
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
function tell(kind: keyof typeof DONE | keyof typeof REFUSED): number {
  if (isDone(kind)) {
    console.log(french.t(DONE[kind]));
    return 0;
  }
  console.error(french.t(REFUSED[kind]));
  return 1;
}

function isDone(kind: string): kind is keyof typeof DONE {
  return Object.hasOwn(DONE, kind);
}

/** An address is typed twice: on the command line, or when it is asked for again. */
function isConfirmed(request: AccountRequest): boolean {
  if (!("email" in request) || request.isConfirmed) return true;
  if (!Deno.stdin.isTerminal()) return false;
  const again = prompt(french.t("account-command-again"));
  return again !== null && repeatsAddress(again, request.email);
}

function refuse(words: PlainFrench): number {
  console.error(french.t(words));
  return 2;
}

Deno.exit(await runAccount(Deno.args));
