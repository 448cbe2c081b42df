/** Browsers that a device is called by. */
export const BROWSERS = [
  "Chrome",
  "Edge",
  "Firefox",
  "Opera",
  "Safari",
  "Samsung Internet",
] as const;

/** Systems that a device is called by. */
export const SYSTEMS = [
  "Android",
  "ChromeOS",
  "iPad",
  "iPhone",
  "Linux",
  "Mac",
  "Windows",
] as const;

/** What somebody is signed in with; null is what the browser does not say, or says in its own words. */
export interface Device {
  browser: typeof BROWSERS[number] | null;
  system: typeof SYSTEMS[number] | null;
}
