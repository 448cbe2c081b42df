import { createLogger } from "../log.ts";
import { readStaffByEmail } from "../store/staff.ts";
import { createStore } from "../store/store.ts";
import { french, type PlainFrench } from "../text/french.ts";
import { ROLE_WORDS } from "../text/journal_words.ts";
import { STAFF_STATE_WORDS, waysLine } from "../text/staff_words.ts";
import { inviteStaff } from "../usecases/office/invite_staff.ts";
import { readTeam } from "../usecases/office/read_team.ts";
import { actOnStaff } from "../usecases/office/staff_acts.ts";
import type { StaffServices } from "../usecases/office/staff_services.ts";
import { idsAt, openKv } from "./compose.ts";
import { kvPathOf } from "./kv_path.ts";
import { openExistingKv } from "./open_existing_kv.ts";
import { operatorName } from "./operator_name.ts";
import { parseStaffArgs, type StaffRequest } from "./parse_staff_args.ts";

/** Why a command line is not understood. */
const FAULTS = {
  usage: "staff-command-usage",
  email: "staff-command-email",
} as const;

/** Why nothing was done. */
const REFUSED = {
  already_active: "staff-command-already",
  closed: "staff-command-is-closed",
  unknown: "staff-command-unknown",
  changed_before: "staff-command-unchanged",
  last_administrator: "team-last-administrator",
  own_account: "team-own-account",
  not_allowed: "team-own-account",
} as const satisfies Record<string, PlainFrench>;

/** `deno task staff VERB …`: 0 when done, 1 when it is refused, 2 when called wrongly. */
async function runStaff(args: readonly string[]): Promise<number> {
  const request = parseStaffArgs(args);
  if (typeof request === "string") return refuse(FAULTS[request], 2);
  const env = Deno.env.toObject();
  const name = operatorName(env, request.by);
  if (name === null) return refuse("account-command-nameless", 2);
  const origin = originOf(env);
  if (origin === null) return refuse("staff-command-origin", 2);
  // Only an invitation may begin a store.
  const opened = request.verb === "add"
    ? { kv: await openKv(kvPathOf(env)) }
    : await openExistingKv(env);
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
  return request.verb === "list"
    ? await list(desk)
    : await act(desk, request, { name, origin });
}

async function act(
  desk: StaffServices,
  request: Exclude<StaffRequest, { verb: "list" }>,
  { name, origin }: { name: string; origin: string },
): Promise<number> {
  const who = { kind: "operator", name } as const;
  const { email } = request;
  if (request.verb === "add") {
    const invited = await inviteStaff(desk, { who, email, role: request.role });
    return invited.kind === "invited"
      ? tellLink(origin, invited.token)
      : refuse(REFUSED[invited.kind], 1);
  }
  const staff = await readStaffByEmail(desk.store, email);
  if (staff === null) return refuse(REFUSED.unknown, 1);
  const done = await actOnStaff(desk, {
    who,
    staffId: staff.id,
    act: { kind: request.verb },
    seen: null,
  });
  if (done.kind !== "done") return refuse(REFUSED[done.kind], 1);
  if (done.token !== null) return tellLink(origin, done.token);
  console.log(french.t("staff-command-closed"));
  return 0;
}

function tellLink(origin: string, token: string): number {
  console.log(french.t("staff-command-invited"));
  console.log(`${origin}/bureau/activation/${token}`);
  return 0;
}

/** Prints everybody, a line each. */
async function list(desk: StaffServices): Promise<number> {
  const { t } = french;
  let after: string | null = "";
  let count = 0;
  while (after !== null) {
    const { members, next } = await readTeam(desk, after);
    for (const { email, role, state, ways } of members) {
      console.log(t("staff-command-line", {
        email,
        role: t(ROLE_WORDS[role]),
        state: t(STAFF_STATE_WORDS[state]),
        ways: waysLine(ways),
      }));
    }
    count += members.length;
    after = next;
  }
  if (count === 0) console.log(t("staff-command-nobody"));
  return 0;
}

/** The public address; a development server has none but its own. Null where it is no address. */
function originOf(
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const text = env.ORIGIN?.trim() || `http://localhost:${env.PORT || 8000}`;
  return URL.canParse(text) ? new URL(text).origin : null;
}

function refuse(words: PlainFrench, code: number): number {
  console.error(french.t(words));
  return code;
}

Deno.exit(await runStaff(Deno.args));
