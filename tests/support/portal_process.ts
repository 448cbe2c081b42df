import { fromFileUrl } from "@std/path";
import { grantFlag } from "../../lib/commands/grant_paths.ts";

const ROOT = fromFileUrl(new URL("../../", import.meta.url));
const FLAGS = ["-A", "--unstable-kv", "--unstable-cron"];
/** How long a server may take to answer its first question. */
const READY_MS = 30_000;

let built: Promise<void> | undefined;

/** Makes the production build, as `deno task build` does, once for the tests of a run. */
export function buildProduction(): Promise<void> {
  built ??= makeOnce("build", async (mark) => {
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", ...FLAGS, "dev.ts", "build"],
      cwd: ROOT,
      stdout: "null",
      stderr: "piped",
    }).output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    await Deno.writeTextFile(mark, "");
  }).then(() => {});
  return built;
}

/** Of a test file that runs by itself; a whole run names one in `TEST_RUN_FOLDER`. */
let ownFolder: string | undefined;

/**
 * Makes a file that the tests of a run share, unless one of them has made it: its path.
 * @param make writes the file under the path that it is given
 */
export async function makeOnce(
  name: string,
  make: (path: string) => Promise<void>,
): Promise<string> {
  const folder = Deno.env.get("TEST_RUN_FOLDER") ??
    (ownFolder ??= await Deno.makeTempDir());
  const path = `${folder}/${name}`;
  if (!isFile(path)) {
    await make(`${path}.part`);
    await Deno.rename(`${path}.part`, path);
  }
  return path;
}

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

/** A free port of this machine. */
export function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

/** Variables of a server, those that every one has by name. */
export type PortalEnv =
  & Record<string, string>
  & Record<"ORIGIN" | "KV_PATH" | "SCELLIUS_SITE_ID" | "SCELLIUS_KEY", string>;

/** The environment that `start` needs, on a folder of its own. */
export async function writeEnvironment(
  folder: string,
  port: number,
  changes: Record<string, string> = {},
  landlordChanges: Record<string, unknown> = {},
): Promise<PortalEnv> {
  const landlord = `${folder}/landlord.json`;
  const demo = new URL("../../lib/demo/landlord.json", import.meta.url);
  // No notice is issued behind a test's back, whatever day it runs on.
  const file = {
    ...JSON.parse(await Deno.readTextFile(demo)),
    premier_mois: "2199-12",
    quittancement: "portail",
    ...landlordChanges,
  };
  await Deno.writeTextFile(landlord, JSON.stringify(file));
  return {
    ORIGIN: `http://127.0.0.1:${port}`,
    PORT: String(port),
    KV_PATH: `${folder}/portal.sqlite`,
    MAIL_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "portail@exemple.fr",
    SCELLIUS_SITE_ID: "12345678",
    SCELLIUS_KEY: "1122334455667788",
    SCELLIUS_MODE: "TEST",
    LANDLORD_FILE: landlord,
    ...changes,
  };
}

/** A server of ours in a process of its own. */
export interface PortalProcess extends AsyncDisposable {
  origin: string;
  /** Of the operating system. */
  pid: number;
  /** What it has logged so far. */
  output(): string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Sends it a signal, as a service manager does. */
  tell(signal: Deno.Signal): void;
  /** Its exit code, once it has ended. */
  ended: Promise<number>;
}

/**
 * Starts a server and waits until it answers. `entry` is `serve.ts` unless a test puts another in its place.
 * @param fileKiB how long a file may become that it writes: beyond that the disk counts as full
 */
export async function startPortal(
  env: Record<string, string>,
  entry = "serve.ts",
  fileKiB?: number,
): Promise<PortalProcess> {
  const child = command(env, [entry], fileKiB).spawn();
  let output = "";
  const reading = Promise.all(
    [child.stdout, child.stderr].map(async (stream) => {
      for await (const text of stream.pipeThrough(new TextDecoderStream())) {
        output = (output + text).slice(-200_000);
      }
    }),
  );
  const kill = async () => {
    try {
      child.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
    await child.status;
    await reading;
  };
  const origin = `http://127.0.0.1:${env.PORT}`;
  try {
    await waitUntilReady(origin);
  } catch (error) {
    await kill();
    throw new Error(`${error}\n${output}`);
  }
  const { pid } = child;
  return {
    origin,
    pid,
    output: () => output,
    kill,
    tell: (signal) => child.kill(signal),
    ended: child.status.then(async ({ code }) => {
      await reading;
      return code;
    }),
    [Symbol.asyncDispose]: kill,
  };
}

/** Starts an entry that is not waited for, to be killed. */
export function spawnPortal(
  env: Record<string, string>,
  entry: string,
): { kill(): Promise<void> } {
  const child = spawn(env, entry);
  const reading = Promise.all([child.stdout.cancel(), child.stderr.cancel()]);
  return {
    async kill() {
      try {
        child.kill("SIGKILL");
      } catch {
        // It has ended by itself.
      }
      await child.status;
      await reading;
    },
  };
}

/** Runs an entry to its end: its exit code and all that it has printed. */
export async function runPortal(
  env: Record<string, string>,
  args: readonly string[] = ["serve.ts"],
): Promise<{ code: number; output: string }> {
  const { code, stdout, stderr } = await command(env, args).output();
  const decoder = new TextDecoder();
  return { code, output: decoder.decode(stdout) + decoder.decode(stderr) };
}

const spawn = (env: Record<string, string>, entry: string) =>
  command(env, [entry]).spawn();

/** Without the signal, a write beyond the limit fails as it does on a full disk. The limit counts half KiB. */
const LIMITED = (fileKiB: number) =>
  `trap '' XFSZ; ulimit -f ${2 * fileKiB}; exec "$0" "$@"`;

function command(
  env: Record<string, string>,
  args: readonly string[],
  fileKiB?: number,
) {
  const deno = ["run", ...flagsFor(args, env), ...args];
  const isLimited = fileKiB !== undefined;
  return new Deno.Command(isLimited ? "sh" : Deno.execPath(), {
    args: isLimited ? ["-c", LIMITED(fileKiB), Deno.execPath(), ...deno] : deno,
    cwd: ROOT,
    clearEnv: true,
    env: { ...inherited(), NO_COLOR: "1", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  });
}

/** What `deno task start` may, for the server; a test's own entries and the landlord's commands may everything. */
function flagsFor(
  [entry]: readonly string[],
  env: Readonly<Record<string, string>>,
): string[] {
  if (entry !== "serve.ts") return FLAGS;
  const { tasks } = JSON.parse(Deno.readTextFileSync(`${ROOT}deno.json`));
  const granted = /"\$\([^)]* lib\/commands\/grant_paths\.ts (read|write)\)"/g;
  const flags: string[] = tasks.start
    .replace(/^.*?deno run /, "").replace(/ serve\.ts$/, "")
    .replace(granted, "<$1>").split(" ");
  const grant = (access: "read" | "write") =>
    grantFlag(access, env, (path) => path !== "" && isThere(path));
  // A developer's own `.env` has no say here.
  return flags.filter((flag) => flag !== "--env-file").map((flag) =>
    flag === "<read>"
      ? grant("read")
      : flag === "<write>"
      ? grant("write")
      : flag
  );
}

function isThere(folder: string): boolean {
  try {
    return Deno.statSync(folder).isDirectory;
  } catch {
    return false;
  }
}

/** What any process of this machine needs to find its modules. */
function inherited(): Record<string, string> {
  const names = ["HOME", "PATH", "DENO_DIR", "TMPDIR", "NPM_CONFIG_REGISTRY"];
  return Object.fromEntries(names.flatMap((name) => {
    const value = Deno.env.get(name);
    return value === undefined ? [] : [[name, value]];
  }));
}

async function waitUntilReady(origin: string): Promise<void> {
  const until = performance.now() + READY_MS;
  while (performance.now() < until) {
    try {
      const response = await fetch(`${origin}/health`);
      await response.body?.cancel();
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("Cannot wait longer: the server does not answer");
}
