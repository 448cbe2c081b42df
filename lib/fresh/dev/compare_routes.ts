const enum Rank {
  Rest,
  Parameter,
  Group,
  Plain,
  Index,
  Error,
  Special,
  Middleware,
}

function rank(segment: string, isLast: boolean): Rank {
  if (segment.startsWith("[...")) return Rank.Rest;
  if (segment.startsWith("[")) return Rank.Parameter;
  if (segment.startsWith("(")) return Rank.Group;
  if (segment.startsWith("_m")) return Rank.Middleware;
  if (segment.startsWith("_e")) return Rank.Error;
  if (segment.startsWith("_")) return Rank.Special;
  return segment === "index" && isLast ? Rank.Index : Rank.Plain;
}

/**
 * Orders files of the routes folder, given without extension. What wraps routes comes before
 * them, fixed names before parameters, longer paths before their beginnings: the first match
 * of a request is then the most specific one.
 */
export function compareRoutes(a: string, b: string): number {
  if (a.endsWith("/_app")) return -1;
  if (b.endsWith("/_app")) return 1;
  const left = a.split("/");
  const right = b.split("/");
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const l = left[i] ?? "";
    const r = right[i] ?? "";
    if (l === r) continue;
    const isLastLeft = i === left.length - 1;
    const isLastRight = i === right.length - 1;
    const byRank = rank(r, isLastRight) - rank(l, isLastLeft);
    if (byRank !== 0) return byRank;
    if (r.startsWith(l)) return isLastLeft ? 1 : -1;
    if (l.startsWith(r)) return isLastRight ? -1 : 1;
    return l < r ? -1 : 1;
  }
  return right.length - left.length;
}
