/** What the words of a page are, to a reader and to a screen reader: no tag, no style, no code; one piece a line. */
export function visibleWords(html: string): string[] {
  const props = /<script[^>]*>(?:(?!<\/script>)[\s\S])*/g;
  const strings = [...html.matchAll(props)].flatMap(([script]) =>
    [...script.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text)
  ).filter((text) => /\p{L}{2}[^\n]* /u.test(text) && !/[{};]/.test(text));
  const shown = html.slice(html.indexOf("<head"))
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "\n");
  const named = [...shown.matchAll(NAMED)].map(([, name, value]) =>
    `[${name}] ${value}`
  ).filter((line) => /\p{L}{2}/u.test(line));
  const inline = /<\/?(?:a|b|bdi|code|em|small|span|strong)\b[^>]*>/g;
  const text = shown.replace(/<!--[\s\S]*?-->/g, "").replace(inline, "")
    .replace(/<[^>]+>/g, "\n").split("\n");
  return [...text, ...named, ...strings.sort()]
    .map((line) => masked(line.trim())).filter((line) => line !== "");
}

/** Attributes that are read out, shown, or put on the page by a script. */
const NAMED =
  /\s(aria-label|alt|title|placeholder|content|data-[a-z-]+|value)="([^"]*)"/g;

/** A text without what differs from run to run. */
export function masked(text: string): string {
  return text.replace(/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, "ULID")
    .replace(/\b[a-z2-7]{32}\b/g, "TOKEN")
    .replace(/\b[0-9a-f]{64}\b/g, "SHA256")
    .replace(/\b[0-9a-f]{32}\b/g, "UUID")
    // Numbers of transactions and sizes of documents.
    .replace(/^\d{5,6}$/, "NUMBER")
    .replace(/[\w+/-]{43}=?/g, "BASE64")
    .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, "CODE");
}
