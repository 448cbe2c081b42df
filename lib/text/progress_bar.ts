const BAR = 30;

/** How far a run is, as a bar of thirty places: it may have found contracts that came in meanwhile. */
export function progressBar(done: number, of: number): string {
  const filled = of === 0 ? BAR : Math.min(BAR, Math.floor(BAR * done / of));
  return `[${"#".repeat(filled)}${".".repeat(BAR - filled)}]`;
}
