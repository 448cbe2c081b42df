import { createDefine, page } from "fresh";
import type { State } from "../state.ts";

const define = createDefine<State>();

export const handler = define.handlers({
  async POST(ctx) {
    const form = await ctx.req.formData();
    const name = String(form.get("name") ?? "");
    if (name === "") return page({ error: "Empty" }, { status: 422 });
    return ctx.redirect(`//evil.test/${name}`, 303);
  },
});

export default define.page<typeof handler>(({ data }) => (
  <form method="post">
    <p>{data?.error ?? "No error"}</p>
    <input name="name" />
  </form>
));
