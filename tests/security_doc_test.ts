/** docs/SECURITY.md says what the program does: its numbers are the constants, its files exist, its table is whole. */
import { assert, assertEquals } from "@std/assert";
import {
  SESSION_ABSOLUTE_MS,
  SESSION_IDLE_MS,
} from "../lib/domain/account/session.ts";
import {
  PASSWORD_MAX,
  PASSWORD_MIN,
  PASSWORD_MIN_DIGITS,
  PASSWORD_MIN_FREE,
} from "../lib/domain/account/password.ts";
import {
  MAIL_PATIENCE_MS,
  SEND_DEADLINE_MS,
  SENDINGS,
} from "../lib/domain/outbox.ts";
import { THROTTLES } from "../lib/domain/throttle.ts";
import { TOKEN_LIFETIME_MS } from "../lib/domain/account/user.ts";
import { ARGON2ID_PARAMS } from "../lib/auth/password_hash.ts";
import { MAX_BODY_BYTES } from "../lib/http/forms.ts";
import { LONGEST_TYPED } from "../lib/domain/typed_text.ts";
import { MAX_CHECKS, MAX_MUTATIONS } from "../lib/store/transaction.ts";

const ROOT = new URL("..", import.meta.url);
const DOC = Deno.readTextFileSync(new URL("docs/SECURITY.md", ROOT));
const FLAT = DOC.replace(/\s+/g, " ");
const HOUR_MS = 3_600_000;

/** The cells of each row of a table that begins with a heading. */
function tableUnder(firstCell: string): string[][] {
  const lines = DOC.split("\n");
  const start = lines.findIndex((line) =>
    new RegExp(`^\\| ${firstCell} +\\|`).test(line)
  );
  assert(start >= 0, `no table "${firstCell}"`);
  const end = lines.findIndex((line, i) => i > start && !line.startsWith("|"));
  return lines.slice(start + 2, end < 0 ? undefined : end)
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
}

Deno.test("SECURITY.md lists every throttle with its numbers", () => {
  const listed = tableUnder("rule").map(([rule, , atOnce, each]) =>
    [rule, atOnce, each].join(" ")
  );
  const real = Object.entries(THROTTLES).map((
    [name, { capacity, refillEveryMs }],
  ) => `\`${name}\` ${capacity} ${refillEveryMs / 1000} s`);
  assertEquals(listed, real);
});

Deno.test("SECURITY.md's numbers are the program's", () => {
  const { memory, passes } = ARGON2ID_PARAMS as {
    memory: number;
    passes: number;
  };
  for (
    const sentence of [
      `At least ${PASSWORD_MIN} characters with two digits, or ${PASSWORD_MIN_FREE} of any kind; up to ${PASSWORD_MAX}`,
      `Argon2id, ${memory / 1024} MiB, ${passes} passes`,
      `after ${SESSION_IDLE_MS / 60_000} minutes without a request, after ${
        SESSION_ABSOLUTE_MS / HOUR_MS
      } hours`,
      `Validation lives ${
        TOKEN_LIFETIME_MS.validation / HOUR_MS
      } hours, a reset and a change of address ${
        TOKEN_LIFETIME_MS.reset / HOUR_MS
      } hour`,
      `a form ${MAX_BODY_BYTES / 1024} KiB, a field ${
        LONGEST_TYPED.toLocaleString("en-GB")
      } characters`,
      `mails ${SENDINGS} at once, ${
        SEND_DEADLINE_MS / 1000
      } s each at most, tried for ${MAIL_PATIENCE_MS / HOUR_MS} hours`,
      `${MAX_CHECKS} checks, ${
        MAX_MUTATIONS.toLocaleString("en-GB")
      } mutations`,
    ]
  ) assert(FLAT.includes(sentence), sentence);
  assertEquals(PASSWORD_MIN_DIGITS, 2);
  assertEquals(TOKEN_LIFETIME_MS.mail_change, TOKEN_LIFETIME_MS.reset);
});

Deno.test("SECURITY.md names files that exist", () => {
  const named = DOC.match(/`[^`\s]+\/[\w./[\]-]+`/g) ?? [];
  assert(named.length > 50);
  for (const name of named) {
    const path = name.slice(1, -1);
    if (/^(\/|ORIGIN)/.test(path) || path.startsWith("@")) continue;
    Deno.statSync(new URL(path, ROOT));
  }
});

Deno.test("SECURITY.md's ASVS table has each row of levels 1 and 2 once, met or with its reason", () => {
  const rows = tableUnder("row");
  const ids = rows.map(([id]) => id);
  assertEquals(new Set(ids).size, ids.length);
  // OWASP ASVS 5.0.0 has 253 requirements of levels 1 and 2.
  assertEquals(ids.length, 253);
  for (const [id = "", level = "", state = "", , where = ""] of rows) {
    assert(/^V\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(id), id);
    assert(level === "1" || level === "2", id);
    assert(["met", "not met", "none here"].includes(state), id);
    assertEquals(state === "none here", where === "", id);
  }
});

Deno.test("exploitation.md says of every alert what it means and who acts", () => {
  const source = Deno.readTextFileSync(
    new URL("lib/domain/alert.ts", ROOT),
  );
  const doc = Deno.readTextFileSync(new URL("docs/exploitation.md", ROOT));
  const kinds = source.slice(source.indexOf("export type AlertKind"))
    .split(";")[0]?.match(/"\w+"/g) ?? [];
  assert(kinds.length > 10);
  for (const kind of kinds) {
    assert(
      doc.includes(`\`${kind.slice(1, -1)}\``),
      `${kind} is not explained`,
    );
  }
});
