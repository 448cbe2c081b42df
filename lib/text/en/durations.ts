/** A span in whole minutes: `30 minutes`. */
export function minutes(ms: number): string {
  return counted(ms / 60_000, "minute");
}

/** A span in hours, rounded up: `48 hours`. */
export function hours(ms: number): string {
  return counted(ms / 3_600_000, "hour");
}

/** A span in whole days: `365 days`. */
export function days(ms: number): string {
  return counted(ms / 86_400_000, "day");
}

function counted(amount: number, unit: string): string {
  const count = Math.ceil(amount);
  return `${count}\u00A0${unit}${count === 1 ? "" : "s"}`;
}
