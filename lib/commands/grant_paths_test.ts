import { assertEquals } from "@std/assert";
import { grantFlag } from "./grant_paths.ts";

const there = () => true;
const missing = () => false;

Deno.test("grantFlag() lets the server read the project and the files that the configuration names", () => {
  assertEquals(
    grantFlag("read", {}, there),
    "--allow-read=.,data,data/portal.sqlite",
  );
  const env = {
    KV_PATH: " /var/lib/portail/p.sqlite ",
    LANDLORD_FILE: "/etc/portail/bailleur.json",
  };
  assertEquals(
    grantFlag("read", env, there),
    "--allow-read=.,/var/lib/portail,/var/lib/portail/p.sqlite,/etc/portail/bailleur.json",
  );
  assertEquals(
    grantFlag("read", { KV_PATH: ":memory:" }, there),
    "--allow-read=.",
  );
});

Deno.test("grantFlag() lets the server read and write the watched folder, where there is one", () => {
  const env = { EXCHANGE_DIR: " /srv/echange ", KV_PATH: ":memory:" };
  assertEquals(
    grantFlag("read", env, there),
    "--allow-read=.,/srv/echange",
  );
  assertEquals(
    grantFlag("write", env, there),
    "--allow-write=/srv/echange",
  );
  const apart = { EXCHANGE_DIR: "a,b", KV_PATH: ":memory:" };
  assertEquals(grantFlag("write", apart, there), "--deny-write");
});

Deno.test("grantFlag() lets the server write its store alone, and the folder only where it has to be made", () => {
  assertEquals(
    grantFlag("write", {}, there),
    "--allow-write=data/portal.sqlite",
  );
  assertEquals(
    grantFlag("write", {}, missing),
    "--allow-write=data,data/portal.sqlite",
  );
  // A store beside the code does not open the code.
  const beside = { KV_PATH: "portal.sqlite" };
  assertEquals(
    grantFlag("write", beside, there),
    "--allow-write=portal.sqlite",
  );
  for (const KV_PATH of [":memory:", "https://kv.exemple.fr/db", "a,b/c"]) {
    assertEquals(grantFlag("write", { KV_PATH }, missing), "--deny-write");
  }
});
