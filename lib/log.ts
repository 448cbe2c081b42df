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
}

const LONGEST = 200;

// deno-lint-ignore no-console -- the one place that writes the log: standard output, one line an event
const writeToConsole = (line: string) => console.log(line);

/** One JSON line an event, `{ at, level, event, … }`: JSON escapes line breaks, so a value cannot forge a line. Texts are cut at 200 characters. */
export function createLogger(
  now: () => number,
  write: (line: string) => void = writeToConsole,
): Logger {
  const log =
    (level: string) => (event: string, fields: LogFields = {}): void => {
      const line: Record<string, unknown> = {
        at: toInstant(now()),
        level,
        event: bounded(event),
      };
      for (const [name, value] of Object.entries(fields)) {
        if (!Object.hasOwn(line, name) && isPlain(value)) {
          line[name] = typeof value === "string" ? bounded(value) : value;
        }
      }
      write(JSON.stringify(line));
    };
  return { info: log("info"), warn: log("warn"), alert: log("alert") };
}

function bounded(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function isPlain(value: unknown): boolean {
  return value === null ||
    ["string", "number", "boolean"].includes(typeof value);
}
