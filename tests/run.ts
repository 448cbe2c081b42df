/**
 * What `deno task test` runs: format, lint, types, then every test. Prints one last line,
 * `N passed, N failed, N skipped`, and exits with 1 when anything failed.
 */

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const totals: Totals = { passed: 0, failed: 0, skipped: 0 };

/** What test files share of a run: the production build is made once, not once a file. */
const shared = await Deno.makeTempDir();

/** Runs Deno with its output shown, and gives back its standard output and whether it succeeded. */
async function run(...args: string[]): Promise<{ ok: boolean; out: string }> {
  console.log(`\n$ deno ${args.join(" ")}`);
  const child = new Deno.Command(Deno.execPath(), {
    args,
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
    env: { NO_COLOR: "1", TEST_RUN_FOLDER: shared },
  }).spawn();
  let out = "";
  const decoder = new TextDecoder();
  for await (const chunk of child.stdout) {
    await Deno.stdout.write(chunk);
    out += decoder.decode(chunk, { stream: true });
  }
  return { ok: (await child.status).success, out };
}

for (const args of [["fmt", "--check"], ["lint"], ["check"]]) {
  if ((await run(...args)).ok) totals.passed++;
  else totals.failed++;
}

const tests = await run("test", "-A", ...Deno.args);
const summary =
  /(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed(?: \(\d+ steps?\))?(?: \| (\d+) ignored)?/
    .exec(tests.out.split("\n").findLast((line) => / passed/.test(line)) ?? "");
if (summary === null) totals.failed++;
else {
  totals.passed += Number(summary[1]);
  totals.failed += Number(summary[2]);
  totals.skipped += Number(summary[3] ?? 0);
  if (!tests.ok && summary[2] === "0") totals.failed++;
}

await Deno.remove(shared, { recursive: true });

console.log(
  `\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
);
Deno.exit(totals.failed > 0 ? 1 : 0);
