/** A command line taken apart: what is given by name, and the other words in order. */
export interface TakenOptions {
  words: string[];
  values: ReadonlyMap<string, string>;
  flags: ReadonlySet<string>;
}

/** Takes options out of arguments, `--since DATE` or `--since=DATE`; null where one is unknown, repeated or without its value. */
export function takeOptions(
  args: readonly string[],
  known: { valued?: readonly string[]; flags?: readonly string[] },
): TakenOptions | null {
  const words: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const [name, joined] = args[i].split(/=(.*)/s);
    if (!args[i].startsWith("--")) words.push(args[i]);
    else if (known.flags?.includes(args[i]) && !flags.has(args[i])) {
      flags.add(args[i]);
    } else if (known.valued?.includes(name) && !values.has(name)) {
      const value = joined ?? args[++i];
      if (value === undefined || value.startsWith("--")) return null;
      values.set(name, value);
    } else return null;
  }
  return { words, values, flags };
}
