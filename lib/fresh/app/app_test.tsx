import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { App, type Context, createDefine, HttpError, page } from "fresh";

interface State {
  trail: string[];
}

const define = createDefine<State>();

function ask(app: App<State>, path: string, init?: RequestInit) {
  return app.handler()(new Request(`http://localhost${path}`, init));
}

async function body(app: App<State>, path: string, init?: RequestInit) {
  return await (await ask(app, path, init)).text();
}

function step(name: string) {
  return define.middleware((ctx) => {
    ctx.state.trail = [...(ctx.state.trail ?? []), name];
    return ctx.next();
  });
}

const trail = (ctx: Context<State>) =>
  Response.json({ trail: ctx.state.trail ?? [], params: ctx.params });

Deno.test("App.use() applies to routes registered after it", async () => {
  const app = new App<State>()
    .get("/before", trail)
    .use(step("all"))
    .use("/a", step("a"))
    .get("/a/b", trail)
    .get("/c", trail);
  assertEquals(JSON.parse(await body(app, "/before")).trail, []);
  assertEquals(JSON.parse(await body(app, "/a/b")).trail, ["all", "a"]);
  assertEquals(JSON.parse(await body(app, "/c")).trail, ["all"]);
});

Deno.test("App answers 404, 405 and OPTIONS by itself", async () => {
  const app = new App<State>().get("/a", trail).post("/a", trail);
  const missing = await ask(app, "/nope");
  assertEquals(missing.status, 404);
  assertEquals(await missing.text(), "Not Found");
  assertEquals((await ask(app, "/a", { method: "PUT" })).status, 405);
  const options = await ask(app, "/a", { method: "OPTIONS" });
  assertEquals(options.status, 204);
  assertEquals(options.headers.get("Allow"), "GET, POST");
});

Deno.test("App answers HEAD with the headers of GET and no body", async () => {
  const app = new App<State>().get("/a", (ctx) => ctx.html("<p>"));
  const response = await ask(app, "/a", { method: "HEAD" });
  assertEquals(response.status, 200);
  assertEquals(
    response.headers.get("Content-Type"),
    "text/html; charset=utf-8",
  );
  assertEquals(response.body, null);
});

Deno.test("App.route() gives a page a GET handler unless it has one", async () => {
  const app = new App<State>()
    .route("/form", {
      handler: { POST: () => page({}, { status: 422 }) },
      component: () => <b>form</b>,
    })
    .route("/lazy", () => Promise.resolve({ component: () => <i>lazy</i> }));
  assertStringIncludes(await body(app, "/form"), "<b>form</b>");
  const posted = await ask(app, "/form", { method: "POST" });
  assertEquals(posted.status, 422);
  assertStringIncludes(await body(app, "/lazy"), "<i>lazy</i>");
});

Deno.test("App decodes parameters, and keeps a stray percent sign", async () => {
  const app = new App<State>().get("/x/:id", trail).get("/y/:rest*", trail);
  const params = async (path: string) =>
    JSON.parse(await body(app, path)).params;
  assertEquals(await params("/x/%C3%A9%20a"), { id: "é a" });
  assertEquals(await params("/x/a%2Fb"), { id: "a%2Fb" });
  assertEquals(await params("/x/%E0%A4%A"), { id: "%E0%A4%A" });
  assertEquals(await params("/y/a/b"), { rest: "a/b" });
  assertEquals(await params("/y"), { rest: "" });
});

Deno.test("App prefers fixed paths, then the order of registration", async () => {
  const app = new App<State>()
    .get("/:any", (ctx) => ctx.text("any"))
    .get("/:other", (ctx) => ctx.text("other"))
    .get("/fixed", (ctx) => ctx.text("fixed"));
  assertEquals(await body(app, "/fixed"), "fixed");
  assertEquals(await body(app, "/fixed/"), "fixed");
  assertEquals(await body(app, "//fixed"), "fixed");
  assertEquals(await body(app, "/else"), "any");
});

Deno.test("App.notFound() and onError() answer inside the wrappers", async () => {
  const app = new App<State>()
    .appWrapper(({ Component }) => <body class="app">{<Component />}</body>)
    .notFound((ctx) => ctx.text("lost", { status: 404 }))
    .onError("/a", {
      component: ({ error }) => <p>{(error as Error).message}</p>,
    })
    .get("/a/fails", () => {
      throw new HttpError(409, "taken");
    });
  assertEquals(await body(app, "/nope"), "lost");
  const response = await ask(app, "/a/fails");
  assertEquals(response.status, 409);
  assertStringIncludes(
    await response.text(),
    '<body class="app"><p>taken</p></body>',
  );
});

Deno.test("App catches errors before the folder's own middlewares", async () => {
  const app = new App<State>()
    .onError("/", (ctx) => ctx.text("caught", { status: 500 }))
    .use(async (ctx) => {
      const response = await ctx.next();
      response.headers.set("X-Seen", "yes");
      return response;
    })
    .get("/fine", (ctx) => ctx.text("fine"))
    .get("/fails", () => {
      throw new Error("no");
    });
  assertEquals((await ask(app, "/fine")).headers.get("X-Seen"), "yes");
  const failed = await ask(app, "/fails");
  assertEquals(await failed.text(), "caught");
  assertEquals(failed.headers.get("X-Seen"), null);
});

Deno.test("App.layout() nests by folder and can leave others out", async () => {
  const app = new App<State>()
    .layout("/", ({ Component }) => <main>{<Component />}</main>)
    // deno-lint-ignore require-await -- an async layout on purpose
    .layout("/a", async ({ Component }) => <div>{<Component />}</div>)
    .layout("/a/b", ({ Component }) => <i>{<Component />}</i>, {
      skipInheritedLayouts: true,
    })
    .route("/a/x", { component: () => <p>x</p> })
    .route("/a/b/y", { component: () => <p>y</p> })
    .route("/a/z", {
      component: () => <p>z</p>,
      config: { skipInheritedLayouts: true },
    });
  const inner = async (path: string) =>
    /<body>(.*)<\/body>/.exec(await body(app, path))?.[1];
  assertEquals(await inner("/a/x"), "<main><div><p>x</p></div></main>");
  assertEquals(await inner("/a/b/y"), "<i><p>y</p></i>");
  assertEquals(await inner("/a/z"), "<p>z</p>");
});

Deno.test("App lets an async page answer by itself", async () => {
  const app = new App<State>().route("/gone", {
    component: () => <p>never</p>,
    handler: (ctx) => ctx.redirect("/new", 308),
  }).route("/async", {
    // deno-lint-ignore require-await -- an async page on purpose
    component: async ({ url }) =>
      url.search ? new Response("own", { status: 410 }) : <p>page</p>,
  });
  const gone = await ask(app, "/gone");
  assertEquals(gone.status, 308);
  assertEquals(gone.headers.get("Location"), "/new");
  assertEquals((await ask(app, "/async?x")).status, 410);
  assertStringIncludes(await body(app, "/async"), "<p>page</p>");
});

Deno.test("App.mountApp() puts another app below a path", async () => {
  const inner = new App<State>()
    .use(step("inner"))
    .get("/", trail)
    .get("/x/:id", trail);
  const app = new App<State>().use(step("outer"))
    .mountApp("/sub", inner)
    .get("/own", trail);
  assertEquals(JSON.parse(await body(app, "/sub/x/1")), {
    trail: ["outer", "inner"],
    params: { id: "1" },
  });
  assertEquals((await ask(app, "/sub")).status, 200);
  assertEquals(JSON.parse(await body(app, "/own")).trail, ["outer"]);
});

Deno.test("App serves below its base path only", async () => {
  const app = new App<State>({ basePath: "/base" }).get("/", trail)
    .get("/a", trail);
  assertEquals((await ask(app, "/base")).status, 200);
  assertEquals((await ask(app, "/base/a")).status, 200);
  assertEquals((await ask(app, "/a")).status, 404);
});

Deno.test("App believes a proxy only when told to", async () => {
  const headers = {
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "a.test",
  };
  const origin = async (trustProxy: boolean) =>
    await body(
      new App<State>({ trustProxy }).get(
        "/",
        (ctx) => ctx.text(ctx.url.origin),
      ),
      "/",
      { headers },
    );
  assertEquals(await origin(false), "http://localhost");
  assertEquals(await origin(true), "https://a.test");
});

Deno.test("App hides what went wrong", async () => {
  const log = console.error;
  const logged: unknown[] = [];
  console.error = (error: unknown) => logged.push(error);
  try {
    const app = new App<State>().get("/", () => {
      throw new Error("secret");
    });
    const response = await ask(app, "/");
    assertEquals(response.status, 500);
    assertEquals(await response.text(), "Internal server error");
    assert(logged[0] instanceof Error);
  } finally {
    console.error = log;
  }
});
