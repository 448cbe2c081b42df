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

/**
 * Runs Deno with its output shown, at once or when it has ended; gives back its standard output and whether it
 * succeeded.
 */
async function run(
  args: readonly string[],
  { isShown = true }: { isShown?: boolean } = {},
): Promise<{ ok: boolean; out: string }> {
  const heading = `\n$ deno ${args.join(" ").slice(0, 200)}\n`;
  if (isShown) await write(heading);
  const child = new Deno.Command(Deno.execPath(), {
    args: [...args],
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
    env: { NO_COLOR: "1", TEST_RUN_FOLDER: shared },
  }).spawn();
  let out = "";
  const decoder = new TextDecoder();
  for await (const chunk of child.stdout) {
    const text = decoder.decode(chunk, { stream: true });
    if (isShown) await write(text);
    out += text;
  }
  if (!isShown) await write(heading + out);
  return { ok: (await child.status).success, out };
}

async function write(text: string) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) {
    at += await Deno.stdout.write(bytes.subarray(at));
  }
}

/** Every file of tests below a folder. */
function* testFiles(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) yield* testFiles(path);
    else if (/_test\.tsx?$/.test(name)) yield path;
  }
}

/** Adds what a run of tests came to. */
function count({ ok, out }: { ok: boolean; out: string }) {
  const summary =
    /(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed(?: \(\d+ steps?\))?(?: \| (\d+) ignored)?/
      .exec(out.split("\n").findLast((line) => / passed/.test(line)) ?? "");
  if (summary === null) {
    totals.failed++;
    return;
  }
  totals.passed += Number(summary[1]);
  totals.failed += Number(summary[2]);
  totals.skipped += Number(summary[3] ?? 0);
  if (!ok && summary[2] === "0") totals.failed++;
}

for (const args of [["fmt", "--check"], ["lint"], ["check"]]) {
  if ((await run(args)).ok) totals.passed++;
  else totals.failed++;
}

// What `deno check` has looked at is not looked at again.
const TEST = ["test", "-A", "--no-check"];
if (Deno.args.length > 0) count(await run([...TEST, ...Deno.args]));
else {
  const flags = ["-A", "--unstable-kv", "--unstable-cron"];
  const { ok } = await run(["run", ...flags, "dev.ts", "build"]);
  if (ok) await Deno.writeTextFile(`${shared}/build`, "");
  const files = [...testFiles("lib"), ...testFiles("tests")];
  const groups = Map.groupBy(
    files,
    (file) =>
      /^tests\/(faults|bounds)\//.test(file)
        ? "alone" as const
        : file.startsWith("tests/e2e/")
        ? "browser" as const
        : "plain" as const,
  );
  const filesOf = (group: "alone" | "browser" | "plain") =>
    groups.get(group) ?? [];
  // A browser waits a lot: the plain tests run beside it. Storms, and what compares times, want the machine alone.
  const [browser, plain] = await Promise.all([
    run([...TEST, ...filesOf("browser")]),
    run([...TEST, ...filesOf("plain")], { isShown: false }),
  ]);
  count(browser);
  count(plain);
  count(await run([...TEST, ...filesOf("alone")]));
}

await Deno.remove(shared, { recursive: true });

console.log(
  `\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
);
Deno.exit(totals.failed > 0 ? 1 : 0);
