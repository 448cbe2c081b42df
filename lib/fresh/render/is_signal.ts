interface SignalLike {
  peek(): unknown;
  value: unknown;
}

/** Tells a signal from other objects; to Preact it poses as an element. */
export function isSignal(value: unknown): value is SignalLike {
  return typeof value === "object" && value !== null && "peek" in value &&
    typeof value.peek === "function" && "value" in value;
}

/** Tells a computed signal: it holds its function, under a name that builds shorten. */
export function isComputed(value: SignalLike): boolean {
  const { x, _fn } = value as { x?: unknown; _fn?: unknown };
  return typeof x === "function" || typeof _fn === "function";
}
