/** A span in whole minutes: `30 minutos`. */
export function minutes(ms: number): string {
  return counted(ms / 60_000, "minuto");
}

/** A span in hours, rounded up: `48 horas`. */
export function hours(ms: number): string {
  return counted(ms / 3_600_000, "hora");
}

/** A span in whole days: `365 dias`. */
export function days(ms: number): string {
  return counted(ms / 86_400_000, "dia");
}

function counted(amount: number, unit: string): string {
  const count = Math.ceil(amount);
  return `${count}\u00A0${unit}${count === 1 ? "" : "s"}`;
}
