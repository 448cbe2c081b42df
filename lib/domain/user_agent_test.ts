import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { describeDevice } from "./user_agent.ts";

Deno.test("describeDevice() names browser and system in French", () => {
  for (
    const [header, words] of [
      [
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
        "Chrome sur Android",
      ],
      [
        "Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
        "Samsung Internet sur Android",
      ],
      [
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
        "Safari sur iPhone",
      ],
      [
        "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1",
        "Chrome sur iPad",
      ],
      [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
        "Edge sur Windows",
      ],
      [
        "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0",
        "Firefox sur Linux",
      ],
      [
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15",
        "Safari sur Mac",
      ],
      ["curl/8.5.0", "Navigateur inconnu"],
      ["", "Navigateur inconnu"],
    ] as const
  ) assertEquals(describeDevice(header), words);
  assertEquals(describeDevice(null), "Navigateur inconnu");
});

Deno.test("describeDevice() shows nothing of the header itself and stays short", () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const words = describeDevice(`<script> Chrome/1 ${text}`);
    assertEquals(words.length <= 40 && words.startsWith("Chrome"), true);
  }));
});
