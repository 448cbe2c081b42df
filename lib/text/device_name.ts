import type { Device } from "../domain/account/device.ts";
import type { Texts } from "./texts.ts";

/** A device as its owner knows it: `Firefox sur Linux`. */
export function deviceName(
  { t, isolate }: Texts,
  { browser, system }: Device,
): string {
  if (system !== null) {
    const name = browser ?? t("account-unknown-browser");
    return t("account-device", { browser: name, system });
  }
  return browser === null ? t("account-unknown-browser") : isolate(browser);
}
