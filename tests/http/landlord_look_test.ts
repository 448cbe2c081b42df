import { assert, assertEquals } from "@std/assert";
import { PORTAL_LOGO } from "../../lib/domain/landlord.ts";
import { parseLandlordFile } from "../../lib/landlord_file.ts";
import { DEMO } from "../../lib/demo/demo.ts";
import { openTestApp, Visitor } from "../support/test_app.ts";

const FILE = JSON.parse(Deno.readTextFileSync(DEMO.landlordPath));
const MARK = "M2 2h28v28H2z";

Deno.test("a landlord's name, colour and mark are on every page, in the icon and in the manifest", async () => {
  await using app = await openTestApp();
  Object.assign(app.services.landlord, { logo: [MARK], color: "#7a1f5c" });
  try {
    const visitor = new Visitor(app);
    const page = await (await visitor.get("/")).text();
    assert(page.includes(`<path d="${MARK}"`));
    assert(page.includes("--a:#7a1f5c"));
    const icon = await visitor.get("/icone.svg");
    assertEquals(icon.headers.get("content-type"), "image/svg+xml");
    const drawing = await icon.text();
    assert(drawing.includes(MARK) && drawing.includes("#7a1f5c"));
    const manifest = await visitor.get("/manifest.webmanifest");
    assertEquals(
      manifest.headers.get("content-type"),
      "application/manifest+json",
    );
    const said = await manifest.json();
    assertEquals([said.start_url, said.theme_color], ["/espace", "#7a1f5c"]);
    assert(said.name.includes(app.services.landlord.name));
  } finally {
    Object.assign(app.services.landlord, {
      logo: PORTAL_LOGO,
      color: "#0b5a4a",
    });
  }
});

Deno.test("a landlord's mark is path data and nothing else; without one it is the portal's", () => {
  const parse = (logo?: unknown) =>
    parseLandlordFile(JSON.stringify({ ...FILE, logo }));
  const usual = parse();
  assertEquals(usual.ok && usual.landlord.logo, PORTAL_LOGO);
  const own = parse([MARK]);
  assertEquals(own.ok && own.landlord.logo, [MARK]);
  for (const bad of [[], [""], ['M0 0"/><script>'], MARK, ["url(#a)"]]) {
    assertEquals(parse(bad).ok, false, JSON.stringify(bad));
  }
});

Deno.test("the home shows on a shared link what is nobody's", async () => {
  await using app = await openTestApp();
  const html = await (await new Visitor(app).get("/")).text();
  const image = /property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? "";
  assertEquals(image, "http://127.0.0.1:8000/partage.png");
  const picture = await new Visitor(app).get("/partage.png");
  assertEquals(picture.headers.get("content-type"), "image/png");
  await picture.body?.cancel();
});

Deno.test("phones and old browsers get the icon by the names that they guess", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const bytesOf = async (answer: Response) =>
    new DataView(await answer.arrayBuffer());
  const apple = await visitor.get("/apple-touch-icon.png");
  assertEquals(apple.status, 200);
  assertEquals(apple.headers.get("content-type"), "image/png");
  const png = await bytesOf(apple);
  assertEquals(png.getUint32(0), 0x89504e47);
  assertEquals([png.getUint32(16), png.getUint32(20)], [180, 180]);
  const old = await visitor.get("/favicon.ico");
  assertEquals(old.headers.get("content-type"), "image/x-icon");
  const ico = await bytesOf(old);
  assertEquals([ico.getUint16(2, true), ico.getUint16(4, true)], [1, 1]);
  assertEquals(ico.getUint32(ico.getUint32(18, true)), 0x89504e47);
});

Deno.test("a slash at the end of an address leads to the page, never to another site", async () => {
  await using app = await openTestApp();
  const visitor = new Visitor(app);
  const led = async (path: string) => {
    const answer = await visitor.get(path);
    return [answer.status, answer.headers.get("location")];
  };
  assertEquals(await led("/inscription/"), [308, "/inscription"]);
  assertEquals(await led("/aide/?x=1"), [308, "/aide?x=1"]);
  assertEquals(await led("/espace/solde//"), [308, "/espace/solde"]);
  assertEquals(await led("//exemple.fr/"), [308, "/exemple.fr"]);
  assertEquals((await led("//"))[0], 200);
  assertEquals((await led("/"))[0], 200);
  const head = await visitor.head("/connexion/");
  assertEquals(head.headers.get("location"), "/connexion");
  // What a form sends is not sent again by itself.
  assertEquals((await visitor.post("/connexion/", {})).status, 422);
});

Deno.test("the days to pay are a file for a calendar, for who is signed in", async () => {
  await using app = await openTestApp();
  const answer = await new Visitor(app).get("/espace/echeances.ics");
  assertEquals(answer.status, 303);
});
