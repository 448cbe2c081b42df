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
