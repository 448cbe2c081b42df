import type { Milliseconds } from "./domain/duration.ts";
import { FloodGate } from "./domain/flood_gate.ts";
import { toInstant } from "./domain/month.ts";

/** What a log line may hold: ids, counts, reason codes; never a name, an address, a secret or an object. */
export type LogFields =
  & Readonly<Record<string, string | number | boolean | null>>
  & { readonly at?: never; readonly level?: never; readonly event?: never };

/** Writes structured log lines. `alert` is for what a human must look at. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  alert(event: string, fields?: LogFields): void;
  /**
   * Something asked for was refused, by this rule. A flood of the same rule from the same block is one line a minute,
   * with its count.
   */
  refused(rule: string, fields?: LogFields): void;
  /** The same log with these fields in every line: what a request knows of where it comes from. */
  scoped(fields: LogFields): Logger;
  /** The same log without them, for work that is nobody's. */
  readonly unscoped: Logger;
}

const LONGEST = 200;

// deno-lint-ignore no-console -- the one place that writes the log: standard output, one line an event
const writeToConsole = (line: string) => console.log(line);

/**
 * One JSON line an event, `{ at, level, event, … }`: JSON escapes line breaks, so a value cannot forge a line. Texts
 * are cut at 200 characters.
 */
export function createLogger(
  now: () => Milliseconds,
  write: (line: string) => void = writeToConsole,
): Logger {
  const gate = new FloodGate();
  const log =
    (level: string, scope: LogFields) =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}): void => {
      const line: Record<string, unknown> = {
        at: toInstant(now()),
        level,
        event: bounded(event),
      };
      for (const [name, value] of Object.entries({ ...fields, ...scope })) {
        if (!Object.hasOwn(line, name) && isPlain(value)) {
          line[name] = typeof value === "string" ? bounded(value) : value;
        }
      }
      write(JSON.stringify(line));
    };
  const refuse = log("warn", {});
  const create = (scope: LogFields): Logger => ({
    info: log("info", scope),
    warn: log("warn", scope),
    alert: log("alert", scope),
    refused(rule, fields = {}) {
      const from = String(scope.block ?? "");
      for (const line of gate.take(bounded(rule), from, now())) {
        const { count, subject: block, isNew } = line;
        // What else is known is that of one request, not of those that were counted.
        const more = isNew ? { ...fields, ...scope } : {};
        refuse("refused", { ...more, rule: line.rule, block, count });
      }
    },
    scoped: (fields) => create({ ...scope, ...fields }),
    get unscoped() {
      return unscoped;
    },
  });
  const unscoped = create({});
  return unscoped;
}

function bounded(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function isPlain(value: unknown): boolean {
  return value === null ||
    ["string", "number", "boolean"].includes(typeof value);
}
