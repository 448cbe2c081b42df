import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { BROWSERS, SYSTEMS } from "../domain/account/device.ts";
import { describeDevice } from "./describe_device.ts";

Deno.test("describeDevice() knows browser and system", () => {
  for (
    const [header, browser, system] of [
      [
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
        "Chrome",
        "Android",
      ],
      [
        "Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
        "Samsung Internet",
        "Android",
      ],
      [
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
        "Safari",
        "iPhone",
      ],
      [
        "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1",
        "Chrome",
        "iPad",
      ],
      [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
        "Edge",
        "Windows",
      ],
      [
        "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0",
        "Firefox",
        "Linux",
      ],
      [
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15",
        "Safari",
        "Mac",
      ],
      [
        "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
        "Chrome",
        "ChromeOS",
      ],
      [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 OPR/115.0",
        "Opera",
        "Windows",
      ],
      ["curl/8.5.0", null, null],
      ["", null, null],
    ] as const
  ) assertEquals(describeDevice(header), { browser, system });
  assertEquals(describeDevice(null), { browser: null, system: null });
});

Deno.test("describeDevice() gives known names only, never the header's own text", () => {
  const names: readonly (string | null)[] = [...BROWSERS, ...SYSTEMS, null];
  fc.assert(fc.property(fc.string(), (text) => {
    for (const header of [text, `<script> Chrome/1 ${text}`, `${text}/1.0`]) {
      const { browser, system } = describeDevice(header);
      assert(names.includes(browser) && names.includes(system), header);
    }
  }));
  const { browser } = describeDevice(`${"x".repeat(600)} Chrome/1`);
  assertEquals(browser, null);
});
