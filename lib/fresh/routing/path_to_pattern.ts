const OPTIONAL = /^\[\[([^\[\]]+)\]\]$/;
const REST = /^\[\.\.\.([^\[\]]+)\]$/;
const GROUP = /^\(.*\)$/;

function dynamicSegment(segment: string, path: string): string {
  const fail = (why: string) =>
    new SyntaxError(`Invalid route pattern "${path}": ${why}`);
  if (segment.includes("[[") || segment.includes("]]")) {
    throw fail("an optional parameter needs a whole segment");
  }
  if (segment.includes("][")) {
    throw fail("two parameters need a character between them");
  }
  const pattern = segment.replaceAll(/\[([^\[\]]*)\]/g, ":$1");
  if (/[\[\]]/.test(pattern)) throw fail("brackets do not match");
  return pattern;
}

/**
 * Translates a file's path below the routes folder, without extension, to a URL pattern:
 * `blog/[slug]` gives `/blog/:slug`. Groups are dropped unless `keepGroups`.
 */
export function pathToPattern(
  path: string,
  options: { keepGroups?: boolean } = {},
): string {
  const segments = path.split("/");
  if (segments.at(-1) === "index") segments.pop();
  if (segments.length === 0) return "/";

  let pattern = "";
  let hasFixed = false;
  for (const segment of segments) {
    const rest = REST.exec(segment)?.[1];
    const optional = OPTIONAL.exec(segment)?.[1];
    if (rest !== undefined) {
      pattern += `/:${rest}*`;
    } else if (optional !== undefined) {
      pattern += `{/:${optional}}?`;
    } else if (options.keepGroups || !GROUP.test(segment)) {
      pattern += `/${dynamicSegment(segment, path)}`;
      hasFixed = true;
    }
  }
  if (pattern === "") return "/";
  // Without a fixed segment the leading slash must not be optional.
  if (!hasFixed && pattern.startsWith("{/")) return "/{" + pattern.slice(2);
  return pattern;
}
