/** Longest name that the journal keeps. */
const LONGEST = 80;

/** Who runs a command: the name given with `--by`, else the account of the machine; null where nothing tells. */
export function operatorName(
  env: Readonly<Record<string, string | undefined>>,
  given: string | undefined,
): string | null {
  const named = given ??
    (env.SUDO_USER || env.USER || env.LOGNAME || env.USERNAME || "");
  const name = named.slice(0, 4 * LONGEST).normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ").trim();
  return name === "" ? null : [...name].slice(0, LONGEST).join("");
}
