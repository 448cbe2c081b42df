/** What no browser sends, over a socket to the production server: the client's fault is never a failure of ours. */
import { must } from "../support/must.ts";
import { assert, assertEquals } from "@std/assert";
import {
  openProductionServer,
  type ProductionServer,
} from "../support/production_server.ts";

interface RawAnswer {
  status: number;
  headers: Headers;
}

/** Sends bytes as they are, and ends the sending side where a body is to break off. */
async function send(
  { port }: ProductionServer,
  text: string,
  breaksOff = false,
): Promise<RawAnswer> {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port });
  await connection.write(new TextEncoder().encode(text));
  if (breaksOff) await connection.closeWrite();
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(65_536);
  let answer = "";
  while (!answer.includes("\r\n\r\n")) {
    const count = await connection.read(buffer);
    if (count === null) break;
    answer += decoder.decode(buffer.subarray(0, count));
  }
  const [head = ""] = answer.split("\r\n\r\n");
  const [line = "", ...lines] = head.split("\r\n");
  const headers = new Headers();
  for (const one of lines) {
    const [name, ...value] = one.split(": ");
    headers.append(must(name), value.join(": "));
  }
  return { status: Number(line.split(" ")[1]), headers };
}

function assertSafe({ headers }: RawAnswer, of: string) {
  const policy = headers.get("content-security-policy") ?? "";
  assert(policy.includes("default-src 'none'"), `${of}: ${policy}`);
  assert(policy.includes("frame-ancestors 'none'"), `${of}: ${policy}`);
  assertEquals(headers.get("x-content-type-options"), "nosniff", of);
  assertEquals(headers.get("referrer-policy"), "same-origin", of);
  assertEquals(headers.get("cache-control"), "no-store", of);
}

/** The log's lines that hold a text. */
async function linesOf(
  server: ProductionServer,
  text: string,
  count: number,
): Promise<number> {
  const found = () => server.output().split(text).length - 1;
  for (let tries = 0; tries < 100 && found() < count; tries++) {
    await new Promise((done) => setTimeout(done, 20));
  }
  return found();
}

const close = "Connection: close\r\n\r\n";
const get = (path: string, host = "Host: 127.0.0.1") =>
  `GET ${path} HTTP/1.1\r\n${host}\r\n${close}`;

const FORM =
  "Host: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded";

Deno.test("a malformed host, a path that is no text, an unknown method and a body that breaks off are refused, with every header and a line in the log", async () => {
  await using server = await openProductionServer();
  // The client has gone: nobody is answered, and it is still no failure.
  const gone = await Deno.connect({ hostname: "127.0.0.1", port: server.port });
  await gone.write(new TextEncoder().encode(
    `POST /connexion HTTP/1.1\r\n${FORM}\r\nContent-Length: 100\r\n\r\nemail=a`,
  ));
  await new Promise((done) => setTimeout(done, 200));
  gone.close();
  assertEquals(await linesOf(server, '"rule":"body_cut_off"', 1), 1);

  const hosts = ["a b", "[::1", "%", "a:99999999", "a:b", "<script>", "xn--a"];
  for (
    const host of [...hosts, "a/b", "a?b", "a#b", "a@b", "256.256.256.256"]
  ) {
    const answer = await send(server, get("/", `Host: ${host}`));
    assertEquals(answer.status, 400, host);
    assertSafe(answer, host);
  }
  const absolute = await send(server, get("http://[/"));
  assertEquals(absolute.status, 400);
  assertSafe(absolute, "absolute");

  const paths = [
    "/%",
    "/%zz",
    "/%E0%A4%A",
    "/aide/%",
    "/aide/%00",
    "/robots.txt%00",
  ];
  for (const path of [...paths, "/verifier/%ff", "//evil.example", "/.//x"]) {
    const answer = await send(server, get(path));
    assertEquals(answer.status, 404, path);
    assertSafe(answer, path);
  }
  assertEquals((await send(server, get("/validation/%"))).status, 410);
  const slashes = await send(server, get("//evil.example/"));
  assertEquals(slashes.status, 308);
  assertSafe(slashes, "slashes");
  assertEquals(slashes.headers.get("location"), "/evil.example");

  for (const method of ["BREW", "TRACE", "PROPFIND", "PATCH"]) {
    const elsewhere = await send(
      server,
      `${method} / HTTP/1.1\r\nHost: 127.0.0.1\r\n${close}`,
    );
    assertEquals(elsewhere.status, 403, method);
    assertSafe(elsewhere, method);
  }
  const brewed = await send(server, `BREW / HTTP/1.1\r\n${FORM}\r\n${close}`);
  assertEquals(brewed.status, 405);
  assertSafe(brewed, "BREW");

  for (const path of ["/connexion", "/langue", "/scellius/notification"]) {
    for (
      const rest of [
        "Content-Length: 100\r\n\r\nemail=a",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nemail",
      ]
    ) {
      const cut = `POST ${path} HTTP/1.1\r\n${FORM}\r\n${rest}`;
      const answer = await send(server, cut, true);
      assertEquals(answer.status, 400, path);
      assertSafe(answer, path);
    }
  }
  // What is alike in a minute is one line, whose place and rule are known.
  for (const rule of ["address", "cross_origin", "http_405", "body_cut_off"]) {
    assertEquals(await linesOf(server, `"rule":"${rule}"`, 1), 1, rule);
  }
  const lines = server.output().split("\n").filter((line) =>
    line.includes('"event":"refused"')
  );
  for (const line of lines) {
    const { block, count } = JSON.parse(line);
    assertEquals([block, count], ["127.0.0.0/24", 1]);
  }

  assertEquals(await linesOf(server, "request_failed", 0), 0);
  assertEquals(/\bat .*\.ts:\d+/.test(server.output()), false);
});
