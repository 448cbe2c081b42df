import Bowser from "bowser";
import { BROWSERS, type Device, SYSTEMS } from "../domain/account/device.ts";

/** More than any browser sends of itself. */
const MAX_LENGTH = 512;

/** Names that people know by another. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  "Chrome OS": "ChromeOS",
  "Chromium": "Chrome",
  "macOS": "Mac",
  "Microsoft Edge": "Edge",
  "Samsung Internet for Android": "Samsung Internet",
};

/** The browser and the system of a User-Agent header, as far as both have a known name: never the header's own text. */
export function describeDevice(userAgent: string | null): Device {
  // An empty one throws.
  const text = (userAgent ?? "").slice(0, MAX_LENGTH) || "-";
  const { browser, os, platform } = Bowser.parse(text);
  // An iPhone's system is the iPad's: people know them by the thing in their hand.
  const system = os.name === "iOS" ? platform.model : os.name;
  return {
    browser: knownName(browser.name, BROWSERS),
    system: knownName(system, SYSTEMS),
  };
}

function knownName<Name extends string>(
  found: string | undefined,
  names: readonly Name[],
): Name | null {
  const name = KNOWN_AS[found ?? ""] ?? found;
  return names.find((one) => one === name) ?? null;
}
