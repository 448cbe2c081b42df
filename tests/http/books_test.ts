/** Where the landlord's software keeps the books, a balance says of what moment it is, and what they lack. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { openBooksTenant, OTHER, PAID_SLUG } from "../support/books_tenant.ts";

const CLOSED = "Solde arrêté le 24 novembre à 22 h 00";
const OWN =
  "Votre paiement de 10,00 € du 24 novembre n’est pas encore dans les comptes de votre bailleur.";
const STALE =
  "Les comptes de votre bailleur n’ont pas été mis à jour depuis le 24 novembre. Un paiement récent peut manquer.";
/** Every page on which a balance stands. */
const PAGES = [
  "/espace",
  "/espace/solde",
  "/espace/paiement",
  "/espace/paiement/plusieurs",
  "/espace/contrats",
  `/espace/contrats/${PAID_SLUG}`,
  "/espace/hors-ligne",
];

const countOf = (text: string, phrase: string) => text.split(phrase).length - 1;

Deno.test("every page with a balance says once of what moment the landlord's books are; with the portal's own books none does", async () => {
  await using tenant = await openBooksTenant();
  for (const path of PAGES) {
    const text = await tenant.read(path);
    // A device keeps what it was told to: each contract with its own.
    const times = path === "/espace/hors-ligne" ? 2 : 1;
    assertEquals(countOf(text, CLOSED), times, `${path}: ${text}`);
    assertEquals(countOf(text, "paiements faits ici"), 0, text);
    assertEquals(text.includes("mis à jour"), false, text);
  }
  await using portail = await openBooksTenant({
    rentBooks: "portail",
    paid: true,
  });
  await portail.at("2026-12-25T08:00:00Z");
  const visible = /arrêté le|pas encore dans|mis à jour depuis/;
  for (const path of [...PAGES, portail.payment]) {
    const text = await portail.read(path);
    assertEquals(visible.test(text), false, `${path}: ${text}`);
  }
});

Deno.test("a payment made here is named beside the balance, and marked in the ledger, until the landlord's files bring it back", async () => {
  await using tenant = await openBooksTenant({ paid: true });
  for (const path of [...PAGES, tenant.payment]) {
    const text = await tenant.read(path);
    assert(text.includes(`${CLOSED}, paiements faits ici compris`), text);
  }
  for (const path of ["/espace", "/espace/solde", "/espace/contrats"]) {
    const text = await tenant.read(path);
    assertEquals(countOf(text, OWN), 1, text);
    assertMatch(text, /Vous devez 820,41 €/);
  }
  const row = "carte bancaire pas encore dans les comptes de votre bailleur";
  assertEquals(countOf(await tenant.read("/espace/solde"), row), 1);
  await tenant.confirm();
  for (const path of [...PAGES, tenant.payment]) {
    const text = await tenant.read(path);
    assert(text.includes(CLOSED), text);
    assertEquals(/pas encore dans|faits ici/.test(text), false, text);
  }
});

Deno.test("books that are older than the landlord allows are told to the tenant, by the moment at which they were closed", async () => {
  await using tenant = await openBooksTenant();
  await tenant.at("2026-11-26T09:00:00Z");
  for (const path of PAGES) {
    assertEquals((await tenant.read(path)).includes(STALE), false, path);
  }
  tenant.clock.nowMs += 1;
  for (const path of PAGES) {
    assert((await tenant.read(path)).includes(STALE), path);
  }
});

Deno.test("a contract that was set aside has its own moment, beside its name, and no reason", async () => {
  await using tenant = await openBooksTenant();
  await tenant.setAside("2026-11-23T21:00:00.000Z");
  const own = "Solde arrêté le 23 novembre à 22 h 00";
  const lists = ["/espace", "/espace/contrats", "/espace/paiement"];
  for (const path of [...lists, "/espace/paiement/plusieurs"]) {
    const text = await tenant.read(path);
    const [first, second] = [text.indexOf(CLOSED), text.indexOf(own)];
    assert(first > 0 && second > 0, text);
    // Each after the name of its contract.
    const name = (ref: string, at: number) => text.lastIndexOf(ref, at) > 0;
    assert(name("L/0039000204", first) && name(OTHER, second), text);
    assertEquals(countOf(text, CLOSED) + countOf(text, own), 2, text);
  }
  const kept = await tenant.read("/espace/solde?contrat=L0039000205");
  assert(kept.includes(own) && !kept.includes(CLOSED), kept);
  const running = await tenant.read("/espace/solde");
  assert(running.includes(CLOSED) && !running.includes(own), running);
  for (const path of PAGES) {
    const html = await tenant.html(path);
    assertEquals(/ecritures|illisible|mis de côté/.test(html), false, path);
  }
  // A contract for which nothing was ever taken has no moment; it is old since it was set aside.
  await tenant.setAside(null);
  await tenant.at("2026-11-25T12:00:00Z");
  const never = await tenant.read("/espace/solde?contrat=L0039000205");
  assertEquals(never.includes("arrêté"), false, never);
  assert(never.includes(STALE.replace("24", "23")), never);
});

Deno.test("an entry that was undone and the one that undoes it lead to each other, and together change nothing", async () => {
  await using tenant = await openBooksTenant();
  const [undone, by] = await tenant.undoFirst();
  const html = await tenant.html("/espace/solde");
  const link = (from: number, to: number, words: string) =>
    new RegExp(
      `<a id="o${from}" href="\\?contrat=${PAID_SLUG}&amp;page=${to}#o${to}">${words}</a>`,
    );
  assertMatch(html, link(undone, by, "annulée"));
  assertMatch(html, link(by, undone, "voir l’opération annulée"));
  assertMatch(await tenant.read("/espace"), /Votre compte est à jour/);
  const there = await tenant.html(
    `/espace/solde?contrat=${PAID_SLUG}&page=${undone}`,
  );
  assertMatch(there, link(undone, by, "annulée"));
});

Deno.test("the five languages say the moment, what is not in the books, and that they are old", async () => {
  await using tenant = await openBooksTenant({ paid: true });
  await tenant.at("2026-11-27T08:00:00Z");
  const words = {
    fr: [CLOSED, OWN, STALE],
    en: ["Balance as at 24 November at 22:00", "is not yet in", "since 24"],
    pt: ["Saldo apurado em 24 de novembro às 22:00", "não está", "desde 24"],
    tr: ["Bakiye tarihi: 24 Kasım, saat 22:00", "henüz", "24 Kasım tarihinden"],
    ar: ["في الساعة 22:00", "لم تُسجَّل بعد في حسابات", "منذ 24"],
  };
  for (const [langue, phrases] of Object.entries(words)) {
    await tenant.visitor.post("/langue", { langue, retour: "/espace" });
    // Without the marks that keep a value's own direction.
    const text = (await tenant.read("/espace")).replace(/[\u2068\u2069]/g, "");
    for (const phrase of phrases) assert(text.includes(phrase), text);
  }
});
