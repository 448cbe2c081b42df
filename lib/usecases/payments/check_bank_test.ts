import { assertEquals } from "@std/assert";
import { checkBank, type ShopSettings } from "./check_bank.ts";

const KEY = "8391047265829104";
const PASSWORD = "prodpassword_tr3sS3cret";
const SHOP: ShopSettings = {
  origin: "https://portail.exemple.fr",
  siteId: "83910472",
  mode: "PRODUCTION",
  url: "https://banque.exemple.fr/vads-payment/",
  formHosts: [],
  firstTransId: 0,
  restUrl: "https://api.banque.exemple.fr/api-payment/",
  restPassword: PASSWORD,
};
const NOW_MS = Date.parse("2026-11-26T10:00:00Z");
const GOOD = [
  "mode_production",
  "key_right",
  "numbers",
  "hosts_none",
  "form_reached",
  "clock_right",
  "door_open",
  "rest_right",
];

type Answer = () => Response | Promise<Response>;
type Place = "form" | "door" | "rest";

/** A world in which all is well. */
const WELL: Record<Place, Answer> = {
  form: () =>
    new Response("<h1>Erreur 00</h1>", {
      headers: { date: new Date(NOW_MS).toUTCString() },
    }),
  door: () => new Response("KO-missing-signature", { status: 400 }),
  rest: () =>
    Response.json({ status: "ERROR", answer: { errorCode: "PSP_010" } }),
};

/** The codes that are found of a shop and a world, some of it changed; and what was asked. */
async function check(
  world: Partial<Record<Place, Answer>> = {},
  changes: Partial<ShopSettings> = {},
  { key = KEY, wrong = [] as string[] } = {},
) {
  const asked: Request[] = [];
  const answers = { ...WELL, ...world };
  const send = async (request: Request) => {
    asked.push(request.clone());
    const { pathname } = new URL(request.url);
    const place = pathname.startsWith("/api-payment")
      ? "rest"
      : pathname === "/scellius/notification"
      ? "door"
      : "form";
    return await answers[place]();
  };
  const findings = await checkBank(
    { now: () => NOW_MS, send },
    { ...SHOP, ...changes },
    { key, wrong },
  );
  return { findings, asked, codes: findings.map(({ code }) => code) };
}

/** What is found otherwise than where all is well. */
async function newOf(...args: Parameters<typeof check>): Promise<string[]> {
  const { codes } = await check(...args);
  return codes.filter((code) => !GOOD.includes(code));
}

Deno.test("checkBank() asks each address once, harmlessly, and finds that all is well", async () => {
  const { codes, asked } = await check();
  assertEquals(codes, GOOD);
  const lines = await Promise.all(
    asked.map(async (request) =>
      [request.method, request.url, await request.text()].join(" ")
    ),
  );
  assertEquals(lines.sort(), [
    "GET https://banque.exemple.fr/vads-payment/ ",
    'POST https://api.banque.exemple.fr/api-payment/V4/Order/Get {"orderId":"VERIFICATION"}',
    "POST https://portail.exemple.fr/scellius/notification verification=1",
  ]);
});

const fails = (error: Error): Answer => () => Promise.reject(error);
const REFUSED = new TypeError("error sending request: connection refused");
const UNTRUSTED = new TypeError(
  "client error (Connect): invalid peer certificate: UnknownIssuer",
);
const LATE = new DOMException("Signal timed out.", "TimeoutError");
const status = (status: number, location = ""): Answer => () =>
  new Response(null, { status, headers: { location } });

Deno.test("checkBank() tells why the form's address gives no form", async () => {
  const cases: [Answer, string[]][] = [
    [fails(REFUSED), ["form_unreachable"]],
    [fails(UNTRUSTED), ["form_tls"]],
    [fails(LATE), ["form_silent"]],
    [status(404), ["form_not_found"]],
    [status(503), ["form_failing", "clock_unknown"]],
    [status(302, "https://autre.exemple.fr/page"), [
      "form_moved",
      "clock_unknown",
    ]],
    [status(302, "/vads-payment/entry"), ["clock_unknown"]],
    [status(405), ["clock_unknown"]],
  ];
  for (const [form, codes] of cases) assertEquals(await newOf({ form }), codes);
  const moved = { form: status(302, "https://autre.exemple.fr/page") };
  assertEquals(
    await newOf(moved, { formHosts: ["https://autre.exemple.fr"] }),
    ["hosts", "clock_unknown"],
  );
  const url = "https://banque.exemple.fr/paiement/";
  assertEquals(await newOf({}, { url }), ["form_path"]);
  const date = new Date(NOW_MS + 45_000).toUTCString();
  const form = () => new Response(null, { headers: { date } });
  assertEquals(await newOf({ form }), ["clock_behind"]);
});

Deno.test("checkBank() lets our own notification address pass only where it refuses what has no signature", async () => {
  const text = (words: string, status: number): Answer => () =>
    new Response(words, { status });
  const cases: [Answer, string[]][] = [
    [fails(REFUSED), ["door_unreachable"]],
    [fails(UNTRUSTED), ["door_tls"]],
    [fails(LATE), ["door_silent"]],
    [status(301, "https://www.portail.exemple.fr/"), ["door_redirects"]],
    [status(401), ["door_guarded"]],
    [status(403), ["door_guarded"]],
    [text("Bad Request", 400), ["door_other"]],
    [text("KO-missing-signature", 200), ["door_other"]],
    [status(404), ["door_other"]],
    [status(502), ["door_other"]],
  ];
  for (const [door, codes] of cases) assertEquals(await newOf({ door }), codes);
  assertEquals(
    await newOf({}, { origin: "https://portail.exemple.fr:8443" }),
    ["door_port"],
  );
  const local = { origin: "http://127.0.0.1:8000" };
  assertEquals(await newOf({}, local), ["door_local_production"]);
  assertEquals(
    await newOf({}, { ...local, mode: "TEST", restPassword: undefined }),
    ["mode_test", "door_local", "rest_none"],
  );
});

Deno.test("checkBank() tells a wrong REST password from an address that cannot be reached, and never shows it", async () => {
  const error = (errorCode: string): Answer => () =>
    Response.json({ status: "ERROR", answer: { errorCode } });
  const cases: [Answer, string[]][] = [
    [fails(REFUSED), ["rest_unreachable"]],
    [fails(UNTRUSTED), ["rest_tls"]],
    [fails(LATE), ["rest_silent"]],
    [status(401), ["rest_password"]],
    [status(403), ["rest_password"]],
    [error("INT_905"), ["rest_password"]],
    [error("PSP_098"), ["rest_error"]],
    [status(500), ["rest_error"]],
    [status(404), ["rest_not_found"]],
    [() => new Response("<html>"), ["rest_not_found"]],
  ];
  for (const [rest, codes] of cases) {
    const { findings } = await check({ rest });
    const found = findings.filter(({ code }) => !GOOD.includes(code));
    assertEquals(found.map(({ code }) => code), codes);
    const said = JSON.stringify(findings);
    assertEquals(said.includes(PASSWORD) || said.includes(KEY), false, said);
  }
  const other = await check({}, { restPassword: "testpassword_abc" });
  assertEquals(other.codes.filter((code) => !GOOD.includes(code)), [
    "rest_other_mode",
  ]);
  // A password of the other mode is not sent.
  assertEquals(other.asked.length, 2);
});

Deno.test("checkBank() names variables that are wrong, and asks only what it can", async () => {
  const { codes, asked } = await check({}, {
    url: undefined,
    mode: undefined,
    restPassword: undefined,
  }, { wrong: ["SCELLIUS_URL", "SCELLIUS_MODE", "SCELLIUS_REST_PASSWORD"] });
  assertEquals(codes, [
    "variable_wrong",
    "variable_wrong",
    "variable_wrong",
    "key_right",
    "numbers",
    "hosts_none",
    "door_open",
  ]);
  assertEquals(asked.length, 1);
});
