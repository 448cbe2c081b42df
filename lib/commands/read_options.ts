import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads a command line, `--since DATE` or `--since=DATE`; null where an option is unknown, repeated or without its
 * value.
 */
export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
) {
  try {
    const { values, positionals: words, tokens } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      tokens: true,
    });
    const given = tokens.flatMap((token) =>
      token.kind === "option" ? [token.name] : []
    );
    return new Set(given).size === given.length ? { values, words } : null;
  } catch (error) {
    // What `parseArgs` refuses.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
