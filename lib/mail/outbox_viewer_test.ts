import { assertEquals, assertMatch } from "@std/assert";
import type { OutgoingMail } from "./mailer.ts";
import { createOutboxViewer, OUTBOX_KEPT } from "./outbox_viewer.ts";

const mailOf = (
  id: string,
  words: Partial<OutgoingMail> = {},
): OutgoingMail => ({
  id,
  to: `${id}@exemple.fr`,
  language: "fr",
  subject: `Objet ${id}`,
  text: "Bonjour",
  html: "<p>Bonjour</p>",
  ...words,
});
const viewerOf = () =>
  createOutboxViewer(() => Date.parse("2026-11-30T23:30:00.000Z"));
const request = (query = "", method = "GET") =>
  new Request(`http://localhost:8000/courrier${query}`, { method });

Deno.test("renderOutboxPage() lists mails newest first, in a page that runs nothing", async () => {
  const viewer = viewerOf();
  await viewer.send(mailOf("m1"));
  await viewer.send(mailOf("m2"));
  const response = viewer.renderOutboxPage(request());
  assertEquals(response.status, 200);
  assertEquals(
    response.headers.get("content-type"),
    "text/html; charset=utf-8",
  );
  assertMatch(
    response.headers.get("content-security-policy") ?? "",
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; /,
  );
  const html = await response.text();
  assertMatch(html, /<html lang="fr">.*<h1>Courrier envoyé<\/h1>/s);
  assertMatch(
    html,
    /01\/12\/2026 00 h 30.*href="\?mail=m2".*href="\?mail=m1"/s,
  );
  assertEquals(/<script|style=/.test(html), false);
});

Deno.test("renderOutboxPage() shows one mail with links to follow, everything else escaped", async () => {
  const viewer = viewerOf();
  const text =
    'Ouvrez\u00A0:\nhttp://localhost:8000/validation/abc?a=1&b=2\n<script>"x"</script> javascript:alert(1)';
  await viewer.send(
    mailOf("m1", { text, subject: "<b>Objet</b>", replyTo: "a@exemple.fr" }),
  );
  const html = await viewer.renderOutboxPage(request("?mail=m1")).text();
  assertMatch(
    html,
    /<a href="http:\/\/localhost:8000\/validation\/abc\?a=1&amp;b=2">/,
  );
  assertMatch(
    html,
    /&lt;script&gt;&quot;x&quot;&lt;\/script&gt; javascript:alert/,
  );
  assertEquals(/<b>|<script|href="javascript/.test(html), false);
  assertMatch(html, /Réponse à.*a@exemple\.fr/);
});

Deno.test("renderOutboxPage() says when there is no mail, and 404 for one that is gone", async () => {
  const viewer = viewerOf();
  assertMatch(
    await viewer.renderOutboxPage(request()).text(),
    /Aucun courriel pour l’instant/,
  );
  assertEquals(viewer.renderOutboxPage(request("?mail=m1")).status, 404);
  assertEquals(viewer.renderOutboxPage(request("", "POST")).status, 405);
});

Deno.test("createOutboxViewer() keeps the last 200 mails, a second try once", async () => {
  const viewer = viewerOf();
  for (let i = 0; i < OUTBOX_KEPT + 5; i++) await viewer.send(mailOf(`m${i}`));
  await viewer.send(mailOf("m100", { subject: "again" }));
  const mails = viewer.mails();
  assertEquals(mails.length, OUTBOX_KEPT);
  assertEquals(mails[0]?.subject, "again");
  assertEquals(mails.filter(({ id }) => id === "m100").length, 1);
  assertEquals(mails.at(-1)?.id, "m5");
});
