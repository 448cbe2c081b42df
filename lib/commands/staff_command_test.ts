import { assertEquals, assertMatch } from "@std/assert";

async function run(kvPath: string, ...args: string[]) {
  const path = new URL("./staff.ts", import.meta.url).pathname;
  const child = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--unstable-kv", path, ...args],
    env: {
      KV_PATH: kvPath,
      ORIGIN: "https://portail.example.fr/",
      NO_COLOR: "1",
      USER: "claire",
      SUDO_USER: "",
    },
    stdin: "null",
  }).output();
  return { code: child.code, out: new TextDecoder().decode(child.stdout) };
}

Deno.test("deno task staff add prints the link on a line of its own; a role or an address that is none makes no account", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const kvPath = `${folder}/portal.sqlite`;
    const address = "claire@office.example.fr";
    const [added, roleless, faulty] = await Promise.all([
      run(kvPath, "add", address, "--role", "administration"),
      run(`${folder}/b.sqlite`, "add", address, "--role", "directrice"),
      run(`${folder}/c.sqlite`, "add", "claire", "--role", "accueil"),
    ]);
    assertEquals([added.code, roleless.code, faulty.code], [0, 2, 2]);
    assertMatch(
      added.out,
      /^https:\/\/portail\.example\.fr\/bureau\/activation\/[a-z2-7]{32}$/m,
    );
    const files = [...Deno.readDirSync(folder)].map(({ name }) => name);
    assertEquals(files.some((name) => /^[bc]\./.test(name)), false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("deno task staff list, close, reset and reopen say who has an account, and change what can be changed", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const kvPath = `${folder}/portal.sqlite`;
    const address = "claire@office.example.fr";
    const early = await run(kvPath, "list");
    assertEquals([early.code, early.out], [2, ""]);
    await run(kvPath, "add", address, "--role", "accueil");
    const { out } = await run(kvPath, "list");
    const facts =
      "accueil · lien envoyé, pas encore ouvert · aucun moyen encore";
    assertEquals(out, `${address} · ${facts}\n`);
    assertEquals((await run(kvPath, "reopen", address)).code, 1);
    assertEquals((await run(kvPath, "close", "paul@exemple.fr")).code, 1);
    assertEquals((await run(kvPath, "close", address)).code, 0);
    assertEquals((await run(kvPath, "reset", address)).code, 1);
    assertMatch((await run(kvPath, "list")).out, / · fermé · /);
    const reopened = await run(kvPath, "reopen", address);
    assertMatch(reopened.out, /^https:.*\/bureau\/activation\/[a-z2-7]{32}$/m);
    assertEquals((await run(kvPath, "close")).code, 2);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
