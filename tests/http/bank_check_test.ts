/** `deno task bank check` as it is run, against the simulated bank and the real app on the loopback. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { createBankSimulator } from "../../lib/scellius/simulator/bank.ts";
import { openTestApp } from "../support/test_app.ts";

const KEY = "8391047265829104";
const PASSWORD = "testpassword_tr3sS3cret";

/** Runs it with an environment of its own. */
async function run(env: Record<string, string>, ...args: string[]) {
  const path = new URL("../../lib/commands/bank.ts", import.meta.url).pathname;
  const child = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", path, ...args],
    env: { ...env, NO_COLOR: "1" },
  }).output();
  const [out = "", err = ""] = [child.stdout, child.stderr].map((bytes) =>
    new TextDecoder().decode(bytes).replaceAll("\u00A0", " ")
  );
  return { code: child.code, out, err };
}

Deno.test("deno task bank check says what is well and what is not, shows no secret, and ends with its code", async () => {
  await using app = await openTestApp();
  const bank = createBankSimulator(
    {
      siteId: "83910472",
      key: KEY,
      mode: "TEST",
      now: Date.now,
      basePath: "/vads-payment",
      log: { info() {} },
      restPassword: PASSWORD,
      notify: () => Promise.resolve({ status: 200, text: "" }),
    } as unknown as Parameters<typeof createBankSimulator>[0],
  );
  await using server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    (request) => {
      const { pathname } = new URL(request.url);
      return pathname.startsWith("/vads-payment")
        ? bank.fetch(request)
        : app.handle(request);
    },
  );
  const origin = `http://127.0.0.1:${server.addr.port}`;
  const env = {
    ORIGIN: origin,
    SCELLIUS_SITE_ID: "83910472",
    SCELLIUS_KEY: KEY,
    SCELLIUS_MODE: "TEST",
    SCELLIUS_URL: `${origin}/vads-payment/`,
    SCELLIUS_REST_URL: `${origin}/vads-payment/api-payment/`,
    SCELLIUS_REST_PASSWORD: PASSWORD,
    SCELLIUS_FORM_HOSTS: "",
    SCELLIUS_FIRST_TRANS_ID: "",
  };
  // All is well, but this is one machine.
  const well = await run(env, "check");
  assertEquals(well.code, 3, well.out + well.err);
  assertMatch(well.out, /OK +L’horloge de cette machine suit celle/);
  assertMatch(well.out, /OK +L’adresse de notification répond comme il faut/);
  assertMatch(well.out, /OK +Le service REST de .* accepte le mot de passe/);
  assertMatch(well.out, /À VOIR +Le formulaire est à une adresse de cette/);
  assertMatch(well.out, /1\. URL de notification .*\/scellius\/notification/);
  assertEquals(well.out.includes("FAUTE"), false, well.out);
  const wrong = await run(
    { ...env, SCELLIUS_REST_PASSWORD: "testpassword_autre", PORT: "x" },
    "check",
  );
  assertEquals(wrong.code, 1);
  assertMatch(wrong.out, /FAUTE +Le service REST .* refuse le mot de passe/);
  const away = await run(
    { ...env, SCELLIUS_REST_URL: "http://127.0.0.1:1/", SCELLIUS_KEY: "12" },
    "check",
  );
  assertEquals(away.code, 1);
  assertMatch(away.out, /FAUTE +Le service REST .* n’est pas joignable/);
  assertMatch(away.out, /FAUTE +La clé a 2 caractères au lieu de 16/);
  for (const { out, err } of [well, wrong, away]) {
    for (const secret of [KEY, "tr3sS3cret", "testpassword_autre"]) {
      assertEquals((out + err).includes(secret), false, out + err);
    }
  }
  for (const args of [[], ["autre"], ["check", "plus"], ["check", "--tout"]]) {
    const { code, err } = await run(env, ...args);
    assertEquals(code, 2);
    assert(err.includes("deno task bank check"), err);
  }
});
