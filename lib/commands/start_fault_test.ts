import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { claimPort } from "./claim_port.ts";
import { openExchangeFolder } from "./exchange_folder.ts";
import { startFault } from "./start_fault.ts";

const START = { port: 8123, env: { KV_PATH: "/nowhere/portal.sqlite" } };

/** What is said of the error that an act really throws. */
async function faultOf(act: () => unknown): Promise<string> {
  const error = await assertRejects(async () => await act());
  return startFault(error, START) ?? "";
}

Deno.test("startFault() says to build first where there is no build", async () => {
  const missing = "file:///nowhere/_fresh/server.js";
  assertMatch(await faultOf(() => import(missing)), /deno task build/);
});

Deno.test("startFault() says that the port is taken, and how to choose another", async () => {
  const server = Deno.serve(
    { port: 0, onListen: () => {} },
    () => new Response(),
  );
  const { port } = server.addr;
  const said = await faultOf(() => Deno.serve({ port }, () => new Response()));
  const claimed = await faultOf(() => claimPort(port));
  await server.shutdown();
  assertMatch(said, /Port 8123 is taken.*PORT=8124/);
  assertEquals(claimed, said);
  // It does not keep the port.
  claimPort(port);
  claimPort(port);
});

Deno.test("startFault() names the file that cannot be opened", async () => {
  const said = await faultOf(() => Deno.openKv("/nowhere/portal.sqlite"));
  assertMatch(said, /\/nowhere\/portal\.sqlite.*KV_PATH/);
});

Deno.test("startFault() names the watched folder that cannot be made", async () => {
  const file = await Deno.makeTempFile();
  const said = await faultOf(() => openExchangeFolder(file));
  await Deno.remove(file);
  assertEquals(said.startsWith(`Cannot make ${file}/entree (`), true, said);
  assertMatch(said, /EXCHANGE_DIR/);
});

Deno.test("startFault() leaves every other error to its own words", async () => {
  const act = () => Promise.reject(new TypeError("module not found: x.ts"));
  assertEquals(await faultOf(act), "");
});
