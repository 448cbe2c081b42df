/** A page is the same whatever text stands in it: what people write is never taken for what the portal writes. */
import { assert, assertEquals } from "@std/assert";
import { openSignedIn, openTestApp, Visitor } from "../support/test_app.ts";

/** What the portal, its framework or a browser looks for in a page. */
const MARKS = [
  "/*scripts*/",
  "/*styles*/",
  "<script>/*scripts*/</script>",
  'type="password"',
  "a novalidate b",
  "<form novalidate>",
  "data-copy=",
  'data-copy="IBAN"',
  'id="hors-ligne"',
  "var(--gap)",
  '<i class="second danger card" nonce="a">',
  "<!--frsh:island:AmountForm:0:-->x<!--/frsh:island-->",
  "<template id=frsh-0-children>",
  "</script></style></textarea><script>alert(1)</script>",
  "</head><body></body></html>",
  "$& $` $' $1",
  "{{nonce}} <%= x %>",
];

const PLAIN = "un texte comme un autre";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

/** A page without what changes from one showing to the next, and with a text of it taken out. */
async function readWithout(answer: Response, text: string): Promise<string> {
  const html = await answer.text();
  const [, nonce = ""] = / nonce="(\w+)"/.exec(html) ?? [];
  assert(html.includes(escaped(text)), `${text} is not on the page`);
  return html.replaceAll(escaped(text), "").replaceAll(nonce, "")
    .replace(/ (?:href="\/langue[^"]*|formaction="[^"]*)"/g, "");
}

async function assertSame(show: (text: string) => Promise<Response>) {
  const plain = await readWithout(await show(PLAIN), PLAIN);
  for (const mark of MARKS) {
    assertEquals(await readWithout(await show(mark), mark), plain, mark);
  }
}

Deno.test("the sign-in page is the same whatever page was first asked for", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  await assertSame((text) =>
    visitor.get(`/connexion?suite=${encodeURIComponent(text)}`)
  );
});

Deno.test("a form that is given back is the same whatever was typed into it", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const typed = (message: string) => ({ sujet: "", message, contrat: "" });
  await assertSame((text) => visitor.post("/espace/contact", typed(text)));
  const stranger = new Visitor(app);
  await assertSame((nom) => stranger.post("/inscription", { nom }));
  await assertSame((nom) => stranger.post("/identifiant-oublie", { nom }));
  await assertSame((montant) =>
    visitor.post("/espace/paiement/plusieurs", {
      montant_L0039000204: montant,
    })
  );
});

Deno.test("the contact page stays the same whatever a message says", async () => {
  const show = async (message: string) => {
    await using app = await openTestApp();
    const visitor = await openSignedIn(app);
    const sent = await visitor.post("/espace/contact", {
      sujet: "autre",
      message,
      contrat: "",
    });
    assertEquals(sent.status, 303, message);
    return await visitor.get("/espace/contact");
  };
  await assertSame(show);
});

Deno.test("an island's page has the typed text in its props and its field only, and starts as ever", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  for (const mark of MARKS) {
    const answer = await visitor.post("/espace/paiement", {
      contrat: "L0039000204",
      montant: mark,
    });
    const html = await answer.text();
    assertEquals(answer.status, 422, mark);
    assert(html.includes(`value="${escaped(mark)}"`), mark);
    assertEquals(html.match(/<script[ >]/g)?.length, 2, mark);
    assertEquals(html.match(/<\/script>/g)?.length, 2, mark);
    assertEquals(html.match(/<!--frsh:/g)?.length, 1, mark);
    assertEquals(html.match(/<style[ >]/g)?.length, 1, mark);
  }
});
