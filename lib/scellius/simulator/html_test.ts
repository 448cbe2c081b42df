import { assertEquals } from "@std/assert";
import { html } from "./html.ts";

Deno.test("html`` escapes what is put in, but not HTML of its own", () => {
  const inner = html`<b>${"<script>\"'&"}</b>`;
  assertEquals(inner.text, "<b>&lt;script&gt;&quot;&#39;&amp;</b>");
  assertEquals(
    html`<p class="${'" onclick="'}">${inner}${[inner]}${null}${7}</p>`.text,
    `<p class="&quot; onclick=&quot;">${inner.text}${inner.text}7</p>`,
  );
});
