/** A moment as the bank writes it: `YYYYMMDDHHMMSS`, UTC, 24-hour clock. */
export function transDateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace(/[-T:]/g, "");
}
