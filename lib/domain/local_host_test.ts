import { assertEquals } from "@std/assert";
import { isLocalHost } from "./local_host.ts";

Deno.test("isLocalHost() knows what nobody outside can reach", () => {
  for (
    const url of [
      "http://localhost:8000",
      "http://portail",
      "http://portail.local",
      "http://portail.internal",
      "http://127.0.0.1",
      "http://127.1",
      "http://10.0.0.7",
      "http://192.168.1.20",
      "http://172.16.0.1",
      "http://172.31.255.1",
      "http://169.254.169.254",
      "http://[::1]",
      "http://[fd00::1]",
      "http://[fe80::1]",
    ]
  ) assertEquals(isLocalHost(new URL(url).hostname), true, url);
  for (
    const url of [
      "https://portail.exemple.fr",
      "https://localhost.exemple.fr",
      "https://172.32.0.1",
      "https://203.0.113.7",
      "https://[2001:db8::1]",
      "https://10.exemple.fr",
    ]
  ) assertEquals(isLocalHost(new URL(url).hostname), false, url);
});
