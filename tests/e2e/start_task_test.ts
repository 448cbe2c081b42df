import { assert, assertEquals } from "@std/assert";
import { fromFileUrl } from "@std/path";
import {
  buildProduction,
  freePort,
  writeEnvironment,
} from "../support/portal_process.ts";

const ROOT = fromFileUrl(new URL("../../", import.meta.url));
/** What the server is made of, beside the packages. */
const PARTS =
  /^(lib|components|islands|routes|static|_fresh|.*\.ts|deno\.(json|lock))$/;

/** Lays the built project down in another folder, where a test may put a `.env`. */
async function copyProject(to: string) {
  for (const { name } of Deno.readDirSync(ROOT)) {
    if (PARTS.test(name)) await copy(`${ROOT}${name}`, `${to}/${name}`);
  }
  await Deno.symlink(`${ROOT}node_modules`, `${to}/node_modules`);
}

async function copy(from: string, to: string) {
  if ((await Deno.stat(from)).isFile) return await Deno.copyFile(from, to);
  await Deno.mkdir(to);
  for (const { name, isSymlink } of Deno.readDirSync(from)) {
    if (!isSymlink && name !== "testdata") {
      await copy(`${from}/${name}`, `${to}/${name}`);
    }
  }
}

/** Runs `deno task start` until its page answers, without a registry to ask; gives what it has printed. */
async function start(
  folder: string,
  port: number,
  env: Record<string, string>,
) {
  const names = ["HOME", "PATH", "DENO_DIR", "TMPDIR"];
  const kept = names.flatMap((name) => {
    const value = Deno.env.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const nowhere = "http://127.0.0.1:1";
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "start"],
    cwd: folder,
    clearEnv: true,
    env: {
      ...Object.fromEntries(kept),
      NPM_CONFIG_REGISTRY: nowhere,
      JSR_URL: nowhere,
      NO_COLOR: "1",
      ...env,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const reading = Promise.all(
    [child.stdout, child.stderr].map((stream) => new Response(stream).text()),
  );
  const status = await waitFor(`http://127.0.0.1:${port}/connexion`);
  child.kill("SIGTERM");
  const [out = "", err = ""] = await reading;
  await child.status;
  return { status, lines: out.trim().split("\n"), err };
}

async function waitFor(url: string): Promise<number> {
  for (let i = 0; i < 300; i++) {
    try {
      const answer = await fetch(url);
      await answer.body?.cancel();
      return answer.status;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  return 0;
}

Deno.test("deno task start reads .env where there is one, is silent where there is none, asks no registry, and the environment has the last word", async () => {
  await buildProduction();
  const folder = await Deno.makeTempDir();
  try {
    await copyProject(folder);
    const [port, other] = [freePort(), freePort()];
    // A space and an accent in a path are nothing special.
    await Deno.mkdir(`${folder}/mes données`);
    const env = await writeEnvironment(`${folder}/mes données`, port);
    const bare = await start(folder, port, env);
    assertEquals(bare.status, 200, bare.err);
    assertEquals(bare.err.split("\n").length, 2, bare.err);
    for (const line of bare.lines) {
      assertEquals(typeof JSON.parse(line), "object");
    }
    const file = Object.entries(env).map(([name, value]) =>
      `${name}="${value}"`
    );
    await Deno.writeTextFile(`${folder}/.env`, file.join("\n"));
    const read = await start(folder, other, { PORT: String(other) });
    assertEquals(read.status, 200, read.err);
    assert(read.lines?.some((line) => line.includes(`"port":${other}`)));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
