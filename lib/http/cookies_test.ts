import { assertEquals } from "@std/assert";
import { buildCookie, hostCookieName, readCookie } from "./cookies.ts";

const asking = (cookie: string) =>
  new Request("https://portail.exemple.fr/", { headers: { cookie } });

Deno.test("readCookie() finds a cookie by its whole name, the first of two, and nothing where there is none", () => {
  const request = asking("a=1; session=abc=; session=other; xsession=2");
  assertEquals(readCookie(request, "session"), "abc=");
  assertEquals(readCookie(request, "a"), "1");
  for (const name of ["sess", "toString", "__proto__", ""]) {
    assertEquals(readCookie(request, name), "", name);
  }
  assertEquals(readCookie(asking("session; =x;;"), "session"), "");
  assertEquals(readCookie(asking("session=%E0%A4%A"), "session"), "%E0%A4%A");
  assertEquals(readCookie(new Request("https://a.fr/"), "session"), "");
});

Deno.test("buildCookie() keeps a cookie from scripts and other sites, and over https from plain lines", () => {
  const attributes = (value: string) => value.split("; ").sort();
  assertEquals(
    attributes(buildCookie("https://a.fr", "__Host-session", "x-_9")),
    ["HttpOnly", "Path=/", "SameSite=Lax", "Secure", "__Host-session=x-_9"],
  );
  assertEquals(
    attributes(buildCookie("http://localhost:8000", "session", "", 0)),
    ["HttpOnly", "Max-Age=0", "Path=/", "SameSite=Lax", "session="],
  );
  assertEquals(hostCookieName("https://a.fr", "x"), "__Host-x");
  assertEquals(hostCookieName("http://localhost", "x"), "x");
});
