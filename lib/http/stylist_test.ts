import { assertEquals } from "@std/assert";
import { createStylist, STYLES_MARK } from "./stylist.ts";

const SHEET = `
/* a comment { } */
:root { --a: 1px; --none: 2px; color-scheme: dark; --b: red }
body, table { margin: 0; }
.card > p:first-child,
.card a[href]:hover { color: var(--b); padding: 0 var(--a); }
.btn.second { color: blue; }
.btn.danger { color: red; }
@media (min-width: 48rem) {
  .two { gap: 3rem; }
  nav ul { display: flex; }
}
@media print {
  table { border: 0; }
}
`;

const style = createStylist(SHEET);
const page = (body: string) =>
  style(`<style>${STYLES_MARK}:root{--b:2}</style><body>${body}</body>`);

Deno.test("createStylist() gives a page the rules of its own elements and classes, in their order, and no others", () => {
  assertEquals(
    page('<div class="card big"><p>x</p></div>'),
    '<style>:root{--a:1px;color-scheme:dark;--b:red}body{margin:0}.card>p:first-child{color:var(--b);padding:0 var(--a)}:root{--b:2}</style><body><div class="card big"><p>x</p></div></body>',
  );
  assertEquals(
    page("<nav><ul></ul></nav>").includes(
      "@media (min-width: 48rem){nav ul{display:flex}}",
    ),
    true,
  );
  assertEquals(page("<p>x</p>").includes("@media"), false);
});

Deno.test("createStylist() keeps what an island may turn to later, and leaves a page without the mark as it is", () => {
  const styled = page('<button class="btn">x</button>');
  assertEquals(styled.includes(".btn.second{"), true);
  assertEquals(styled.includes(".btn.danger{"), false);
  assertEquals(style("<p>x</p>"), "<p>x</p>");
});
