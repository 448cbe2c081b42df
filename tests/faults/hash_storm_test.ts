import { assert, assertEquals } from "@std/assert";
import { postForm } from "../support/production_server.ts";
import { runHashStorm } from "./hash_storm.ts";

/** `FAULTS=full` runs the storm in its whole size. */
const HASHES = Deno.env.get("FAULTS") === "full" ? 1_000 : 150;
const LIMIT_MIB = 300;
const NAIVE_HASHES = 60;
const isLinux = Deno.build.os === "linux";

Deno.test({
  name:
    "a thousand sign-ins of unknown addresses leave a server of at most 300 MiB",
  ignore: !isLinux,
  async fn() {
    const storm = await runHashStorm({
      hashes: HASHES,
      // The lists that new passwords are held to are in memory too.
      async before(origin) {
        const email = "nouvelle@exemple.fr";
        const answer = await postForm(`${origin}/inscription`, {
          reference: "L/0039000204",
          nom: "Personne",
          email,
          email_confirmation: email,
          mot_de_passe: "Verveine-47-tramway",
          mot_de_passe_confirmation: "Verveine-47-tramway",
        });
        assertEquals(answer.status, 303);
      },
    });
    console.log(`${HASHES} hashes, ${storm.residentMib} MiB`);
    assertEquals(storm.statuses, { 422: HASHES });
    assert(storm.residentMib <= LIMIT_MIB, `${storm.residentMib} MiB`);
  },
});

Deno.test({
  name: "a hash by a call of WebCrypto each exceeds it after a few",
  ignore: !isLinux || !await hasOldGlibc(),
  async fn() {
    const storm = await runHashStorm({
      hashes: NAIVE_HASHES,
      entry: "tests/faults/naive_hashing_server.ts",
    });
    assertEquals(storm.statuses, { 422: NAIVE_HASHES });
    assert(storm.residentMib > LIMIT_MIB, `${storm.residentMib} MiB`);
  },
});

/** From 2.38 on, glibc uses a freed aligned block again: there the naive way holds too. */
async function hasOldGlibc(): Promise<boolean> {
  try {
    const { stdout } = await new Deno.Command("ldd", { args: ["--version"] })
      .output();
    const [, minor = ""] =
      /\b2\.(\d+)$/m.exec(new TextDecoder().decode(stdout)) ?? [];
    return minor !== "" && Number(minor) < 38;
  } catch {
    return false;
  }
}
