import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { addressBlock } from "./address_block.ts";

Deno.test("addressBlock() gives the /24 of IPv4, mapped or not, and the /64 of IPv6, canonical", () => {
  for (
    const [ip, block] of [
      ["192.0.2.17", "192.0.2.0/24"],
      [" 192.0.2.255 ", "192.0.2.0/24"],
      ["::ffff:192.0.2.17", "192.0.2.0/24"],
      ["::FFFF:c000:0211", "192.0.2.0/24"],
      ["0:0:0:0:0:ffff:192.0.2.17", "192.0.2.0/24"],
      ["2001:db8:0:1:2:3:4:5", "2001:db8:0:1::/64"],
      ["2001:0DB8::1", "2001:db8::/64"],
      ["2001:db8::", "2001:db8::/64"],
      ["2001:db8:0:0:ffff::", "2001:db8::/64"],
      ["[2001:db8:1:2::3]", "2001:db8:1:2::/64"],
      ["fe80::1%eth0", "fe80::/64"],
      ["::1", "::/64"],
      ["::", "::/64"],
      // The older way to hold an IPv4 address (RFC 4291, deprecated).
      ["::192.0.2.17", "192.0.2.0/24"],
      ["0:0:0:1::", "0:0:0:1::/64"],
    ] as const
  ) assertEquals([ip, addressBlock(ip)], [ip, block]);
});

Deno.test("addressBlock() calls everything else unknown", () => {
  for (
    const text of [
      "",
      "localhost",
      "192.0.2",
      "192.0.2.256",
      "192.0.02.1",
      "192.0.2.1:80",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1::2::3",
      "1:2:3:4:5:6:7::8",
      "12345::",
      "::192.0.2.1:1",
      "192.0.2.1::",
      ":1:2:3:4:5:6:7",
      "g::1",
      "unknown, 192.0.2.1",
      `${"0".repeat(100)}::1`,
    ]
  ) assertEquals([text, addressBlock(text)], [text, "unknown"]);
});

Deno.test("addressBlock() puts all spellings of an IPv6 network together", () => {
  const group = fc.nat(0xffff);
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      if (groups.slice(0, 5).every((part) => part === 0)) return;
      const short = groups.map((part) => part.toString(16)).join(":");
      const long = groups.map((part) => part.toString(16).padStart(4, "0"))
        .join(":").toUpperCase();
      const network = [...groups.slice(0, 4), 0, 0, 0, 1]
        .map((part) => part.toString(16)).join(":");
      assertEquals(addressBlock(long), addressBlock(short));
      assertEquals(addressBlock(network), addressBlock(short));
    }),
  );
});
