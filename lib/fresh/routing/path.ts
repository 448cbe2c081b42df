/** Joins a base path and a pattern; "*" below a mount adds nothing. */
export function mergePath(
  basePath: string,
  path: string,
  isMounting: boolean,
): string {
  let base = basePath.endsWith("*") ? basePath.slice(0, -1) : basePath;
  if (base === "/") base = "";
  if (path === "*") return base + (isMounting ? "" : "/*");
  return base !== "" && path === "/" ? base : base + path;
}

/**
 * Folders that a pattern lies in, outermost first. The last part is a folder only for
 * commands that concern a whole subtree (`includeLast`).
 */
export function patternToSegments(
  pattern: string,
  includeLast: boolean,
): string[] {
  if (pattern === "/" || pattern === "*" || pattern === "/*") return [];
  // An optional parameter adds no folder: /api{/:v}?/x lies in /api.
  const parts = pattern.replaceAll(/\{[^{}]*\}\??/g, "").split("/");
  const last = parts.pop();
  if (includeLast && last) parts.push(last);
  return parts.filter((part) => part !== "");
}
