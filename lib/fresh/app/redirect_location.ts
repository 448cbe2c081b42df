/**
 * Prepares a `Location`: repeated slashes in the path of a local target become one,
 * because a browser reads `//host/path` as another site. Absolute URLs pass unchanged.
 */
export function redirectLocation(pathOrUrl: string): string {
  if (pathOrUrl === "/" || !pathOrUrl.startsWith("/")) return pathOrUrl;
  const query = pathOrUrl.indexOf("?");
  const end = query === -1 ? pathOrUrl.indexOf("#") : query;
  const path = end === -1 ? pathOrUrl : pathOrUrl.slice(0, end);
  return path.replaceAll(/\/+/g, "/") + pathOrUrl.slice(path.length);
}
