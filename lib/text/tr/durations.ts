/** A span in whole minutes: `30 dakika`. */
export function minutes(ms: number): string {
  return counted(ms / 60_000, "dakika");
}

/** A span in hours, rounded up: `48 saat`. */
export function hours(ms: number): string {
  return counted(ms / 3_600_000, "saat");
}

/** A span in whole days: `365 gün`. */
export function days(ms: number): string {
  return counted(ms / 86_400_000, "gün");
}

const counted = (amount: number, unit: string): string =>
  `${Math.ceil(amount)}\u00A0${unit}`;
