import { define } from "./define.ts";
import { createStylist } from "./stylist.ts";

/** Puts into each page the rules of the style sheet that it uses. */
export function pageStyles(sheet: string) {
  const style = createStylist(sheet);
  return define.middleware(async (ctx) => {
    const response = await ctx.next();
    const type = response.headers.get("Content-Type") ?? "";
    if (!type.startsWith("text/html") || response.body === null) {
      return response;
    }
    const { status, headers } = response;
    headers.delete("Content-Length");
    return new Response(style(await response.text()), { status, headers });
  });
}
