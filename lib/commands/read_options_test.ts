import { assertEquals } from "@std/assert";
import { parsePaymentsArgs } from "./parse_payments_args.ts";
import { readOptions } from "./read_options.ts";

Deno.test("readOptions() takes values and flags from anywhere, and refuses what it does not know", () => {
  const known = {
    since: { type: "string" },
    all: { type: "boolean" },
  } as const;
  for (
    const args of [
      ["a", "--since", "x=y", "--all"],
      ["--all", "--since=x=y", "a"],
    ]
  ) {
    const read = readOptions(args, known);
    assertEquals(read?.words, ["a"]);
    assertEquals({ ...read?.values }, { since: "x=y", all: true });
  }
  // What stands after two dashes is a word, whatever it begins with.
  assertEquals(readOptions(["--", "-10 euros"], known)?.words, ["-10 euros"]);
  for (
    const args of [
      ["--since"],
      ["--since", "--all"],
      ["--since", "a", "--since", "b"],
      ["--all", "--all"],
      ["--all=1"],
      ["--other"],
      ["-a"],
    ]
  ) assertEquals(readOptions(args, known), null, args.join(" "));
});

Deno.test("parsePaymentsArgs() wants one decision and a reason for it", () => {
  assertEquals(parsePaymentsArgs(["parked"]), { kind: "parked", all: false });
  assertEquals(parsePaymentsArgs(["parked", "--all"]), {
    kind: "parked",
    all: true,
  });
  assertEquals(
    parsePaymentsArgs(["settle", "ab12", "--book", "01K", "vu", " au\nsite"]),
    { kind: "book", id: "ab12", paymentId: "01K", reason: "vu au site" },
  );
  assertEquals(parsePaymentsArgs(["settle", "ab12", "--dismiss", "un essai"]), {
    kind: "dismiss",
    id: "ab12",
    reason: "un essai",
  });
  for (
    const args of [
      [],
      ["other"],
      ["parked", "x"],
      ["settle", "ab12", "sans décision"],
      ["settle", "ab12", "--book", "01K"],
      ["settle", "ab12", "--dismiss", " "],
      ["settle", "ab12", "--dismiss", "--book", "01K", "les deux"],
      ["settle", "--dismiss", "ab12"],
      ["settle", "ab12", "--dismiss", "x".repeat(501)],
    ]
  ) assertEquals(parsePaymentsArgs(args), null, args.join(" "));
});
