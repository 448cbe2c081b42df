import { assertEquals } from "@std/assert";
import { readDevice } from "./device.ts";

Deno.test("readDevice() reads what sessions have kept, and the French words of earlier ones", () => {
  const device = { browser: "Edge", system: "Windows" } as const;
  assertEquals(readDevice(device), device);
  assertEquals(readDevice("Edge sur Windows"), device);
  assertEquals(readDevice("Samsung Internet sur Android"), {
    browser: "Samsung Internet",
    system: "Android",
  });
  assertEquals(readDevice("Navigateur inconnu sur Mac"), {
    browser: null,
    system: "Mac",
  });
  assertEquals(readDevice("Firefox"), { browser: "Firefox", system: null });
});
