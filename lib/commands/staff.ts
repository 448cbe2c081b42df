import { parseEmail } from "../domain/account/email.ts";
import { createLogger } from "../log.ts";
import { createStore } from "../store/store.ts";
import { codeOf, FRENCH_ROLES } from "../text/french_codes.ts";
import { french, type PlainFrench } from "../text/french.ts";
import { inviteStaff } from "../usecases/office/invite_staff.ts";
import { idsAt, openKv } from "./compose.ts";
import { kvPathOf } from "./kv_path.ts";
import { operatorName } from "./operator_name.ts";
import { readOptions } from "./read_options.ts";

/** Longest address that is looked at. */
const LONGEST_EMAIL = 300;

/** `deno task staff add ADDRESS --role ROLE`: 0 when done, 1 when it is refused, 2 when called wrongly. */
async function runStaff(args: readonly string[]): Promise<number> {
  const taken = readOptions(args, {
    role: { type: "string" },
    by: { type: "string" },
  });
  const [verb, address = "", ...more] = taken?.words ?? [];
  const role = codeOf(FRENCH_ROLES, taken?.values.role ?? "");
  if (taken === null || verb !== "add" || more.length > 0 || role === null) {
    return refuse("staff-command-usage", 2);
  }
  const email = address.length > LONGEST_EMAIL ? null : parseEmail(address);
  if (email === null) return refuse("staff-command-email", 2);
  const env = Deno.env.toObject();
  const name = operatorName(env, taken.values.by);
  if (name === null) return refuse("account-command-nameless", 2);
  const origin = originOf(env);
  if (origin === null) return refuse("staff-command-origin", 2);
  using kv = await openKv(kvPathOf(env));
  const now = Date.now;
  const invited = await inviteStaff({
    store: createStore(kv),
    now,
    ...idsAt(now),
    // Standard output is for the person, the log goes beside it.
    log: createLogger(now, (line) => console.error(line)),
  }, { who: { kind: "operator", name }, email, role });
  if (invited.kind === "already_active") {
    return refuse("staff-command-already", 1);
  }
  console.log(french.t("staff-command-invited"));
  console.log(`${origin}/bureau/activation/${invited.token}`);
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
