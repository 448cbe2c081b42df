import { assertEquals } from "@std/assert";
import { createLogger, type LogFields } from "./log.ts";

function logged(act: (log: ReturnType<typeof createLogger>) => void): string[] {
  const lines: string[] = [];
  act(
    createLogger(
      () => Date.parse("2026-11-30T23:30:00.000Z"),
      (line) => lines.push(line),
    ),
  );
  return lines;
}

Deno.test("createLogger() writes one JSON line an event, stamped by the given clock", () => {
  assertEquals(
    logged((log) => {
      log.info("sign_in", {
        userId: "u1",
        ok: true,
        attempts: 2,
        session: null,
      });
      log.warn("throttled");
      log.alert("parked");
    }),
    [
      '{"at":"2026-11-30T23:30:00.000Z","level":"info","event":"sign_in","userId":"u1","ok":true,"attempts":2,"session":null}',
      '{"at":"2026-11-30T23:30:00.000Z","level":"warn","event":"throttled"}',
      '{"at":"2026-11-30T23:30:00.000Z","level":"alert","event":"parked"}',
    ],
  );
});

Deno.test("createLogger() lets no value forge a line or a field", () => {
  const forged = { level: "info", reason: 'x"}\n{"level":"alert"}\u2028' };
  const [line = "", ...others] = logged((log) =>
    log.warn("refused", forged as unknown as LogFields)
  );
  assertEquals(others, []);
  assertEquals(line.includes("\n"), false);
  assertEquals(JSON.parse(line).level, "warn");
});

Deno.test("createLogger() cuts long texts and leaves out what is no plain value", () => {
  const fields = { text: "a".repeat(5_000), whole: { password: "secret" } };
  const [line = ""] = logged((log) =>
    log.info("odd", fields as unknown as LogFields)
  );
  assertEquals(JSON.parse(line).text, `${"a".repeat(199)}…`);
  assertEquals(line.includes("secret"), false);
});

Deno.test("refused() tells the rule, where it came from and what is known, and a flood of it in one line a minute", () => {
  const lines: Record<string, unknown>[] = [];
  let nowMs = Date.parse("2026-11-30T23:30:00.000Z");
  const log = createLogger(() => nowMs, (line) => lines.push(JSON.parse(line)));
  const here = log.scoped({ block: "192.0.2.0/24" });
  for (let i = 0; i < 1_000; i++) here.refused("body_type", { user: `u${i}` });
  const said = { level: "warn", event: "refused", rule: "body_type" };
  const first = {
    at: "2026-11-30T23:30:00.000Z",
    ...said,
    user: "u0",
    block: "192.0.2.0/24",
    count: 1,
  };
  assertEquals(lines, [first]);
  nowMs += 60_000;
  log.scoped({ block: "198.51.100.0/24" }).refused("cross_origin");
  assertEquals(lines.slice(1), [{
    at: "2026-11-30T23:31:00.000Z",
    ...said,
    block: "192.0.2.0/24",
    count: 999,
  }, {
    at: "2026-11-30T23:31:00.000Z",
    ...said,
    rule: "cross_origin",
    block: "198.51.100.0/24",
    count: 1,
  }]);
});

Deno.test("scoped() puts its fields in each line, whatever the line says itself; unscoped leaves them out", () => {
  const lines = logged((log) => {
    const here = log.scoped({ block: "192.0.2.0/24" });
    here.info("sign_in", { block: "forged", user: "u1" });
    here.unscoped.warn("mail_failed");
  }).map((line) => JSON.parse(line));
  assertEquals(lines.map(({ event, block }) => [event, block]), [
    ["sign_in", "192.0.2.0/24"],
    ["mail_failed", undefined],
  ]);
});
