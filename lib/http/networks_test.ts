import { assertEquals } from "@std/assert";
import { isWithin } from "./networks.ts";

Deno.test("isWithin() reads both families, and an address that nobody can read stands in no network", () => {
  const networks = ["192.0.2.0/24", "2001:db8::/32"];
  const of = (address: string) => isWithin(address, networks);
  assertEquals(
    ["192.0.2.200", "::ffff:192.0.2.1", "2001:db8:1::2"].map(of),
    [true, true, true],
  );
  assertEquals(
    ["192.0.3.1", "2001:db9::1", "", "unknown", "192.0.2.1, 10.0.0.1"].map(of),
    [false, false, false, false, false],
  );
  assertEquals(isWithin("", []), true);
});
