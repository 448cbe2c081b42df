import { assertEquals, assertStringIncludes } from "@std/assert";
import { App, type PageProps } from "fresh";
import { asset, assetSrcSet, Head } from "fresh/runtime";
import { setBuildId } from "../app/build_id.ts";
import { markerKey } from "./marker.ts";

setBuildId("b1");

async function render(
  component: () => preact.JSX.Element,
  path = "/",
  wrapper?: (props: PageProps) => preact.JSX.Element,
): Promise<string> {
  const app = new App();
  if (wrapper !== undefined) app.appWrapper(wrapper);
  app.route("*", { component });
  const request = new Request(`http://localhost${path}`);
  return await (await app.handler()(request)).text();
}

Deno.test("renderPage() adds the outer tags that are missing", async () => {
  assertEquals(
    await render(() => <p>a</p>),
    '<!DOCTYPE html><html><head><meta charset="utf-8"/></head>' +
      "<body><p>a</p></body></html>",
  );
  assertEquals(
    await render(() => (
      <html lang="fr">
        <body>
          <p>a</p>
        </body>
      </html>
    )),
    '<!DOCTYPE html><head><meta charset="utf-8"/></head>' +
      '<html lang="fr"><body><p>a</p></body></html>',
  );
});

Deno.test("Head moves its children into the head, the page's before the app's", async () => {
  const html = await render(
    () => (
      <main>
        <Head>
          <title>Page</title>
          <meta name="description" content="page" />
          <link key="css" rel="stylesheet" href="/page.css" />
        </Head>
      </main>
    ),
    "/",
    ({ Component }) => (
      <html>
        <head>
          <title>App</title>
          <meta name="description" content="app" />
          <link key="css" rel="stylesheet" href="/app.css" />
          <link rel="icon" href="/app.ico" />
        </head>
        <body>
          <Component />
        </body>
      </html>
    ),
  );
  const head = /<head>(.*)<\/head>/.exec(html)?.[1];
  assertEquals(
    head,
    '<title>Page</title><meta name="description" content="page"/>' +
      '<link rel="stylesheet" href="/page.css" data-key="css"/>' +
      '<link rel="icon" href="/app.ico"/>',
  );
  assertStringIncludes(html, "<main></main>");
});

Deno.test("asset() adds the build's id to local paths only", async () => {
  assertEquals(asset("/a.css"), "/a.css?__frsh_c=b1");
  assertEquals(asset("/a.css?x=1#y"), "/a.css?x=1&__frsh_c=b1#y");
  assertEquals(asset("//a.test/b.css"), "//a.test/b.css");
  assertEquals(asset("https://a.test/b.css"), "https://a.test/b.css");
  assertEquals(asset("/a?__frsh_c=z"), "/a?__frsh_c=z");
  assertEquals(
    assetSrcSet("/a.png 1x, https://b.test/b.png 2x"),
    "/a.png?__frsh_c=b1 1x, https://b.test/b.png 2x",
  );
  const html = await render(() => (
    <div>
      <img src="/a.png" srcset="/b.png 2x" />
      <img src="/c.png" data-fresh-disable-lock />
    </div>
  ));
  assertStringIncludes(html, 'src="/a.png?__frsh_c=b1"');
  assertStringIncludes(html, 'srcset="/b.png?__frsh_c=b1 2x"');
  assertStringIncludes(html, 'src="/c.png"');
});

Deno.test("renderPage() marks links to the current page and above it", async () => {
  const html = await render(
    () => (
      <nav>
        <a href="/a">1</a>
        <a href="/a/b">2</a>
        <a href="/a/b?x=1">3</a>
        <a href="/c">4</a>
        <a href="/a/b" aria-current="step">5</a>
      </nav>
    ),
    "/a/b",
  );
  const marks = [...html.matchAll(/<a ([^>]*)>\d/g)].map(([, attributes]) =>
    /aria-current="(\w+)"/.exec(attributes ?? "")?.[1] ?? ""
  );
  assertEquals(marks, ["true", "page", "true", "", "step"]);
});

Deno.test("renderPage() escapes keys and text", async () => {
  const Row = ({ text }: { text: string }) => <li>{text}</li>;
  const evil = `--><script>alert(1)</script>`;
  const html = await render(() => (
    <ul>
      <Row key={evil} text={evil} />
      <li key={evil}>{evil}</li>
    </ul>
  ));
  assertEquals(html.includes("<script>"), false);
  assertEquals(html.includes("frsh:key:-->"), false);
  assertEquals(markerKey("a:b>c"), "a_b_c");
});
