import { assertEquals } from "@std/assert";
import { clientPlace } from "./client_address.ts";

const PEER: Deno.NetAddr = {
  transport: "tcp",
  hostname: "203.0.113.9",
  port: 40_000,
};

function placeOf(headers: Record<string, string>, proxies: number) {
  const { block, fault } = clientPlace(new Headers(headers), PEER, proxies);
  return [block, fault];
}

const via = (hops: string) => ({ "x-forwarded-for": hops });

Deno.test("clientPlace() believes as many addresses as there are proxies, and no more", () => {
  assertEquals(placeOf({}, 0), ["203.0.113.0/24", null]);
  assertEquals(placeOf(via("192.0.2.1"), 1), ["192.0.2.0/24", null]);
  assertEquals(placeOf(via("198.51.100.1, 192.0.2.1"), 1), [
    "192.0.2.0/24",
    null,
  ]);
  assertEquals(placeOf(via("198.51.100.1, 192.0.2.1"), 2), [
    "198.51.100.0/24",
    null,
  ]);
});

Deno.test("clientPlace() takes who has connected where a request came past a proxy, and says so", () => {
  const past = ["203.0.113.0/24", "proxy_missing"];
  assertEquals(placeOf({}, 1), past);
  assertEquals(placeOf(via("192.0.2.1"), 2), past);
});

Deno.test("clientPlace() says when a proxy speaks that is not configured", () => {
  const undeclared = ["203.0.113.0/24", "proxy_undeclared"];
  assertEquals(placeOf(via("192.0.2.1"), 0), undeclared);
  assertEquals(placeOf({ forwarded: "for=192.0.2.1" }, 0), undeclared);
});

Deno.test("clientPlace() reads an address with its port, and takes a word that is none for unknown", () => {
  assertEquals(placeOf(via("192.0.2.1:40000"), 1), ["192.0.2.0/24", null]);
  assertEquals(placeOf(via("[2001:db8::1]:40000"), 1), [
    "2001:db8::/64",
    null,
  ]);
  assertEquals(placeOf(via("2001:db8::1"), 1), ["2001:db8::/64", null]);
  assertEquals(placeOf(via("unknown"), 1), ["unknown", null]);
  assertEquals(placeOf(via(`${":".repeat(9_000)}1`), 1), ["unknown", null]);
});
