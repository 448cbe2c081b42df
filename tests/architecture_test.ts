import { assertEquals } from "@std/assert";
import { dirname, join, normalize, relative } from "@std/path";

const ROOT = new URL("..", import.meta.url).pathname;

/** Rooms of the house, most specific first. */
const ROOMS = [
  "lib/scellius/simulator",
  "lib/commands",
  "lib/jobs",
  "lib/http",
  "lib/usecases",
  "lib/store",
  "lib/auth",
  "lib/scellius",
  "lib/notices",
  "lib/mail",
  "lib/landlord_files",
  "lib/domain",
  "lib/text",
  "lib/demo",
  "lib/fresh",
  "lib/config.ts",
  "lib/config",
  "lib/landlord_file.ts",
  "lib/landlord_file",
  "lib/log.ts",
  "lib/worker_pool.ts",
  "routes",
  "islands",
  "components",
];

/** Components that one page or its neighbours use stand beside it. */
const PAGE_COMPONENTS = "(_components)";

const ROOTS = ["main.ts", "dev.ts", "serve.ts", "fresh.config.ts"];

/** Who may import whom, beside its own room. `npm` names packages, `fresh` our framework. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  routes: [
    "lib/http",
    "lib/usecases",
    "lib/domain",
    "lib/text",
    "components",
    PAGE_COMPONENTS,
    "islands",
    "fresh",
    "fresh/runtime",
    "preact",
  ],
  // Pieces of a route: what components may import, and islands.
  [PAGE_COMPONENTS]: [
    "components",
    "islands",
    "lib/domain",
    "lib/text",
    "preact",
    "fresh/runtime",
  ],
  "lib/jobs": ["lib/usecases"],
  "lib/http": [
    "lib/usecases",
    "lib/domain",
    "lib/text",
    "fresh",
    "preact",
    "npm",
  ],
  "lib/usecases": [
    "lib/store",
    "lib/auth",
    "lib/scellius",
    "lib/notices",
    "lib/mail",
    "lib/landlord_files",
    "lib/domain",
    "lib/text",
    "lib/log.ts",
  ],
  "lib/store": ["lib/domain", "lib/text", "npm"],
  "lib/auth": ["lib/worker_pool.ts", "lib/domain", "lib/text", "npm"],
  "lib/scellius": ["lib/domain", "lib/text", "npm"],
  "lib/scellius/simulator": ["lib/scellius", "lib/domain", "lib/text", "npm"],
  "lib/notices": ["lib/worker_pool.ts", "lib/domain", "lib/text", "npm"],
  "lib/mail": ["lib/domain", "lib/text", "npm"],
  "lib/landlord_files": ["lib/domain", "lib/text", "npm"],
  "lib/demo": ["lib/domain"],
  islands: [
    "components",
    "lib/domain",
    "lib/text",
    "@preact/signals",
    "preact",
    "fresh/runtime",
  ],
  components: ["lib/domain", "lib/text", "preact", "fresh/runtime"],
  "lib/domain": [],
  "lib/text": ["lib/domain", "npm"],
  "lib/fresh": ["npm", "preact", "@preact/signals"],
  "lib/config.ts": [
    "lib/config",
    "lib/landlord_file.ts",
    "lib/domain",
    "npm",
  ],
  "lib/config": ["lib/domain", "npm"],
  "lib/landlord_file.ts": ["lib/landlord_file", "lib/domain", "npm"],
  "lib/landlord_file": ["lib/domain", "npm"],
  "lib/log.ts": ["lib/domain"],
  "lib/worker_pool.ts": ["npm"],
};

/** Who may say these words; the others are told. */
const WORDS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/\bDeno\.openKv\b/, "Deno.openKv", ["lib/commands"]],
  // Not atomic when a mutation throws, blind to other processes, absent elsewhere.
  [/\.atomic\(/, "kv.atomic", ["lib/store"]],
  [/\bkv\.watch\(|\.listenQueue\(|\bkv\.enqueue\(/, "a KV watch or queue", []],
  [/\.sum\(|\.mutate\(/, "a KV mutation other than set and delete", []],
  [/\bDeno\.env\b/, "Deno.env", ["lib/commands", "lib/fresh"]],
  [/\bDeno\.cron\b/, "Deno.cron", ["lib/jobs"]],
  [/\bconsole\./, "console", ["lib/log.ts", "lib/commands", "lib/fresh"]],
  [
    /\bDate\.now\b|\bnew Date\(\)/,
    "the clock",
    ["lib/commands", "lib/fresh"],
  ],
  [/\bMath\.random\b/, "Math.random", ["lib/fresh"]],
  // What people type into an address or a form is read in one place, `lib/http/forms.ts`.
  [
    /searchParams\.get\(|\.formData\(/,
    "what was typed",
    ["lib/http", "lib/mail", "lib/scellius/simulator", "lib/fresh"],
  ],
];

/** Types of texts and numbers that no cast may give elsewhere, and where each is made. */
const MADE_IN: ReadonlyMap<string, string> = new Map([
  ...["Month", "IsoDate", "Instant"]
    .map((name) => [name, "lib/domain/month.ts"] as const),
  ...["ContractRef", "TenantNumber"]
    .map((name) => [name, "lib/domain/references.ts"] as const),
  ...["UserId", "SessionId", "PaymentId", "MailId", "StaffId", "NewId"]
    .map((name) => [name, "lib/domain/ids.ts"] as const),
  ["AccountRef", "lib/domain/ledger/account_ref.ts"],
  ["SecretHash", "lib/domain/account/secret_hash.ts"],
  ["FoldedEmail", "lib/domain/account/email.ts"],
  ["Cents", "lib/domain/money.ts"],
  ["Milliseconds", "lib/domain/duration.ts"],
]);

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of Deno.readDirSync(folder)) {
    const path = join(folder, entry.name);
    if (/^(node_modules|_fresh|data|testdata|\..*)$/.test(entry.name)) continue;
    if (entry.isDirectory) yield* sourceFiles(path);
    else if (/\.tsx?$/.test(entry.name)) yield relative(ROOT, path);
  }
}

function roomOf(file: string): string | null {
  if (ROOTS.includes(file)) return "root";
  if (file.includes(`/${PAGE_COMPONENTS}/`)) return PAGE_COMPONENTS;
  return ROOMS.find((room) => file === room || file.startsWith(`${room}/`)) ??
    null;
}

/** Imported modules, by any form of import or re-export. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");
  const found = code.matchAll(
    /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)["']([^"']+)["']/gm,
  );
  return [...found].map(([, name = ""]) => name);
}

function targetOf(file: string, name: string): string {
  if (name.startsWith(".") || name.startsWith("@/")) {
    const path = name.startsWith("@/")
      ? name.slice(2)
      : normalize(join(dirname(file), name));
    return roomOf(path) ?? path;
  }
  if (/^fresh\/(runtime|dev)$/.test(name) || name === "fresh") return name;
  if (name === "preact" || name.startsWith("preact/")) return "preact";
  return name === "@preact/signals" ? name : "npm";
}

/** Every forbidden import of one file's text, as `file → import`. */
function breachesOf(file: string, source: string): string[] {
  const room = roomOf(file);
  if (room === null) return [`${file} stands in no room`];
  if (room === "root" || room === "lib/commands") {
    const reaches = importsOf(source).filter((name) =>
      /scellius\/simulator|outbox_viewer|\bdemo\//.test(name)
    );
    const isDevelopment = file === "dev.ts" ||
      file.startsWith("lib/commands/demo/");
    return isDevelopment ? [] : reaches.map((name) => `${file} → ${name}`);
  }
  return importsOf(source).filter((name) => {
    const target = targetOf(file, name);
    return target !== room && !(MAY_IMPORT[room] ?? []).includes(target);
  }).map((name) => `${file} → ${name}`);
}

const files = [...sourceFiles(ROOT)]
  .filter((file) => !file.startsWith("tests/") && !/_test\.tsx?$/.test(file));

Deno.test("the house holds its import table", async () => {
  const breaches: string[] = [];
  for (const file of files) {
    breaches.push(
      ...breachesOf(file, await Deno.readTextFile(join(ROOT, file))),
    );
  }
  assertEquals(breaches, []);
});

Deno.test("the clock, the environment, the KV, crons and the console stay in their rooms", async () => {
  const breaches: string[] = [];
  for (const file of files) {
    const room = roomOf(file);
    if (room === "root") continue;
    const source = (await Deno.readTextFile(join(ROOT, file)))
      .replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
    for (const [word, name, rooms] of WORDS) {
      if (word.test(source) && !rooms.includes(room ?? "")) {
        breaches.push(`${file} says ${name}`);
      }
    }
  }
  assertEquals(breaches, []);
});

Deno.test("a type that cannot be confused is given by its own module only, behind a check", async () => {
  const breaches: string[] = [];
  for (const file of files) {
    const source = (await Deno.readTextFile(join(ROOT, file)))
      .replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
    for (const [, name = ""] of source.matchAll(/\bas (\w+)\b/g)) {
      const home = MADE_IN.get(name);
      if (home !== undefined && home !== file) {
        breaches.push(`${file} casts to ${name}`);
      }
    }
  }
  assertEquals(breaches, []);
});

Deno.test("no import goes up more than two folders: from there on, the root is named", async () => {
  const deep: string[] = [];
  for (const path of sourceFiles(ROOT)) {
    const names = importsOf(await Deno.readTextFile(join(ROOT, path)));
    deep.push(
      ...names.filter((name) => name.startsWith("../../../"))
        .map((name) => `${path} → ${name}`),
    );
  }
  assertEquals(deep, []);
});

Deno.test("no file but keys.ts writes a KV key", async () => {
  const breaches: string[] = [];
  for (const file of files) {
    if (file === "lib/store/keys.ts") continue;
    const source = await Deno.readTextFile(join(ROOT, file));
    if (/\bkv\s*\.\s*(get|set|delete|list)\(\s*\[/.test(source)) {
      breaches.push(file);
    }
  }
  assertEquals(breaches, []);
});

Deno.test("breachesOf() names a forbidden import and lets an allowed one pass", () => {
  assertEquals(
    breachesOf(
      "lib/domain/x.ts",
      `import { a } from "../store/keys.ts";\nimport b from "./money.ts";`,
    ),
    ["lib/domain/x.ts → ../store/keys.ts"],
  );
  assertEquals(
    breachesOf("routes/x.tsx", `export { k } from "../lib/store/keys.ts";`),
    ["routes/x.tsx → ../lib/store/keys.ts"],
  );
  assertEquals(
    breachesOf("main.ts", `await import("./lib/scellius/simulator/bank.ts");`),
    ["main.ts → ./lib/scellius/simulator/bank.ts"],
  );
  const demo = `import { seedDemo } from "./lib/commands/demo/seed_demo.ts";`;
  assertEquals(breachesOf("serve.ts", demo), [
    "serve.ts → ./lib/commands/demo/seed_demo.ts",
  ]);
  assertEquals(breachesOf("dev.ts", demo), []);
  assertEquals(
    breachesOf("lib/mail/x.ts", `import { z } from "zod";`),
    [],
  );
});
