// Order matters: most browsers also claim to be Chrome and Safari.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera|OPiOS|OPT)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

/** A few French words for a browser and its system, from a User-Agent header: `Chrome sur Android`. Never longer than 40 characters, never the header's own text. */
export function describeDevice(userAgent: string | null): string {
  const text = (userAgent ?? "").slice(0, 512);
  const browser = nameIn(text, BROWSERS) ?? "Navigateur inconnu";
  const system = nameIn(text, SYSTEMS);
  return system === null ? browser : `${browser} sur ${system}`;
}

function nameIn(
  text: string,
  names: readonly (readonly [RegExp, string])[],
): string | null {
  return names.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
