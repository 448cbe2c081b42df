import { assert, assertEquals } from "@std/assert";
import { createSecretVault } from "./secret_vault.ts";

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const OLD = Uint8Array.from(random(32));
const NEW = Uint8Array.from(random(32));
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

Deno.test("createSecretVault() keeps a secret unreadable, each time otherwise, and gives it back to its owner alone", async () => {
  const vault = createSecretVault([NEW], random);
  const kept = await vault.seal(SECRET, "claire");
  assert(!kept.includes(SECRET), kept);
  assert(kept !== await vault.seal(SECRET, "claire"));
  assertEquals(await vault.open(kept, "claire"), SECRET);
  assertEquals(await vault.open(kept, "paul"), null);
  const [mark, tag, iv, sealed = ""] = kept.split(".");
  const changed = (sealed.startsWith("A") ? "B" : "A") + sealed.slice(1);
  const forged = [mark, tag, iv, changed].join(".");
  assertEquals(await vault.open(forged, "claire"), null);
  assertEquals(await vault.open("sealed.0.!.!", "claire"), null);
});

Deno.test("createSecretVault() opens what another of its keys sealed and what none did, and says that both are outdated", async () => {
  const before = await createSecretVault([OLD], random).seal(SECRET, "claire");
  const vault = createSecretVault([NEW, OLD], random);
  assertEquals(await vault.open(before, "claire"), SECRET);
  assertEquals(await vault.open(SECRET, "claire"), SECRET);
  const today = await vault.seal(SECRET, "claire");
  assertEquals([before, SECRET, today].map(vault.isOutdated), [
    true,
    true,
    false,
  ]);
  const alone = createSecretVault([NEW], random);
  assertEquals(await alone.open(before, "claire"), null);
});

Deno.test("createSecretVault() without a key keeps a secret as it is, and opens none that is sealed", async () => {
  const vault = createSecretVault([], random);
  assertEquals(await vault.seal(SECRET, "claire"), SECRET);
  assertEquals(await vault.open(SECRET, "claire"), SECRET);
  assertEquals(vault.isOutdated(SECRET), false);
  const sealed = await createSecretVault([NEW], random).seal(SECRET, "claire");
  assertEquals(await vault.open(sealed, "claire"), null);
  assertEquals(vault.isOutdated(sealed), false);
});
