function one(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `Date(${value.toISOString()})`;
  if (value instanceof URL) return `URL(${value.href})`;
  if (value instanceof Uint8Array) return `Bytes(${[...value].join()})`;
  if (value instanceof Set) return `Set(${[...value].map(one).join()})`;
  if (value instanceof Map) {
    return `Map(${[...value].map(([k, v]) => `${one(k)}=${one(v)}`).join()})`;
  }
  if (typeof value === "object" && value !== null && "peek" in value) {
    return `signal(${(value as { peek(): unknown }).peek()})`;
  }
  if (Array.isArray(value)) return `[${value.map(one).join()}]`;
  return typeof value === "object" && value !== null
    ? describe(value as Record<string, unknown>)
    : String(value);
}

/** Writes values so that their types show. */
export function describe(props: Record<string, unknown>): string {
  const { self, ...rest } = props;
  const entries = Object.entries(rest).map(([k, v]) => `${k}:${one(v)}`);
  if (self !== undefined) {
    entries.push(`self:${(self as { self?: unknown }).self === self}`);
  }
  return `{${entries.join(" ")}}`;
}
