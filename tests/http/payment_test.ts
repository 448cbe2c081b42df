import { must } from "../support/must.ts";
import { assert, assertEquals, assertMatch } from "@std/assert";
import {
  buildNotification,
  encode,
  judgeForm,
  readForm,
} from "../support/bank_oracle.ts";
import {
  locationOf,
  openSignedIn,
  openTestApp,
  Visitor,
} from "../support/test_app.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import { TEST_KEY } from "../support/test_services.ts";

const statusOf = async (visitor: Visitor, path: string) =>
  (await (await visitor.get(`${path}/statut`)).json()).statut;

Deno.test("a payment goes from the amount to the receipt", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { path, action, fields } = await pay(visitor, {
    contrat: "L0039000204",
    montant: "10,00 €",
  });
  assertEquals(action, "https://banque.example.fr/vads-payment/");
  assertEquals(judgeForm(fields, TEST_KEY), null);
  assertEquals(fields.vads_payment_cards, "VISA");
  assertEquals(await statusOf(visitor, path), "cree");
  assertEquals((await visitor.get(`${path}/recu`)).status, 404);
  const home = await (await visitor.get("/espace")).text();
  assert(home.includes("ne payez pas une deuxième fois"));
  const waiting = await (await visitor.get(path)).text();
  assert(waiting.includes('http-equiv="refresh"'));
  const answer = await notify(
    app,
    buildNotification(fields, TEST_KEY, { status: "AUTHORISED" }),
  );
  assertEquals(answer.status, 200);
  assertEquals(answer.headers.get("content-type"), "text/plain; charset=utf-8");
  assert((await answer.text()).startsWith("OK-"));
  assertEquals(await statusOf(visitor, path), "paye");
  const paid = await (await visitor.get(path)).text();
  assert(paid.includes("Vous devez 820,41\u00A0€"));
  assertEquals(paid.includes('http-equiv="refresh"'), false);
  const receipt = await (await visitor.get(`${path}/recu`)).text();
  for (
    const fact of [
      "10,00\u00A0€",
      "L/0039000204",
      "23 novembre 2026",
      "Visa",
      "MOREAU",
      fields.vads_trans_id,
    ]
  ) {
    assert(receipt.includes(must(fact)), fact);
  }
  const solde = await (await visitor.get("/espace/solde?contrat=L0039000204"))
    .text();
  assert(solde.includes("Paiement par carte bancaire"));
  assert(
    (await (await visitor.get("/espace/documents")).text()).includes(
      `${path}/recu`,
    ),
  );
  assertEquals(locationOf(await visitor.get(`${path}/banque`)), path);
  const [mail] = await app.mails();
  assert(mail?.text.includes("10,00"));
  assert(mail?.text.includes(`${path}/recu`));
});

Deno.test("refused, abandoned and pending show what to do next, and no code of the bank's", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const stories: [string, string, string, string | null][] = [
    ["REFUSED", "refuse", "Rien n’a été débité", "DEBIT"],
    ["ABANDONED", "abandonne", "Rien n’a été débité", null],
    [
      "WAITING_AUTHORISATION",
      "en_attente",
      "Ne payez pas une deuxième fois",
      "DEBIT",
    ],
  ];
  for (const [status, expected, words, type] of stories) {
    const { path, fields } = await pay(visitor, {
      contrat: "L0039000204",
      montant: "12",
    });
    const uuid = type === null ? null : undefined;
    await notify(
      app,
      buildNotification(fields, TEST_KEY, { status, type, uuid }),
    );
    assertEquals(await statusOf(visitor, path), expected);
    const html = await (await visitor.get(path)).text();
    assert(html.includes(words), `${status}: ${words}`);
    assertEquals(
      /\b(05|REFUSED|ABANDONED|AUTHORISATION)\b/.test(
        html.replace(/<footer.*/s, ""),
      ),
      false,
    );
  }
});

Deno.test("step 1 asks before an overpayment, keeps what was typed and never starts by itself", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const fields = { contrat: "L0039000204", montant: "900" };
  const asked = await visitor.post("/espace/paiement", fields);
  assertEquals(asked.status, 422);
  const html = await asked.text();
  assert(html.includes("69,59\u00A0€"));
  assert(html.includes('name="confirme"') && html.includes('value="900"'));
  const yes = await visitor.post("/espace/paiement", {
    ...fields,
    confirme: "oui",
  });
  assertEquals(yes.status, 303);
  for (
    const montant of [
      "",
      "abc",
      "-5",
      "0",
      "1,234",
      "1.234,50",
      "0,50",
      "5000,01",
    ]
  ) {
    const answer = await visitor.post("/espace/paiement", {
      ...fields,
      montant,
    });
    assertEquals(answer.status, 422, montant);
    assert((await answer.text()).includes('id="montant-erreur"'), montant);
  }
});

Deno.test("an unknown card is refused with a sentence; without one the bank's page is not built", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const started = await visitor.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: "10",
  });
  const card = locationOf(started);
  assertEquals((await visitor.post(card, { carte: "AMEX" })).status, 422);
  assertEquals((await visitor.post(card, {})).status, 422);
  const bank = await visitor.get(card.replace(/carte$/, "banque"));
  assertEquals([bank.status, locationOf(bank)], [303, card]);
});

Deno.test("a failure of the store answers the bank with 500, and the notification sent again is booked once", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { path, fields } = await pay(visitor, {
    contrat: "L0039000204",
    montant: "10",
  });
  const body = buildNotification(fields, TEST_KEY, { status: "AUTHORISED" });
  const { store } = app.services;
  store.kv = new Proxy(app.kv, {
    get(target, name) {
      if (name === "atomic") {
        return () => {
          throw new Error("disk full");
        };
      }
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  assertEquals((await notify(app, body)).status, 500);
  store.kv = app.kv;
  assertEquals(await statusOf(visitor, path), "cree");
  assertEquals((await notify(app, body)).status, 200);
  assertEquals((await notify(app, body)).status, 200);
  const html = await (await visitor.get(path)).text();
  assert(html.includes("Vous devez 820,41\u00A0€"));
});

Deno.test("the notification's door takes only posts of the bank's kind", async () => {
  await using app = await openTestApp();
  const url = "http://127.0.0.1:8000/scellius/notification";
  assertEquals((await app.handle(new Request(url))).status, 404);
  const multipart = new FormData();
  multipart.set("vads_amount", "1");
  const posted = await app.handle(
    new Request(url, { method: "POST", body: multipart }),
  );
  assertEquals(posted.status, 400);
  assertEquals((await notify(app, encode({ signature: "x" }))).status, 400);
});

Deno.test("a message gets a number, is mailed to the landlord and listed", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const fields = {
    sujet: "logement",
    message: "La porte\r\nne ferme plus <b>",
    contrat: "L0039000204",
  };
  const empty = await visitor.post("/espace/contact", {
    ...fields,
    message: " ",
  });
  assertEquals(empty.status, 422);
  const sent = await visitor.post("/espace/contact", fields);
  assertEquals(locationOf(sent), "/espace/contact?envoye=2026-000001");
  const html = await (await visitor.get(locationOf(sent))).text();
  assert(html.includes("2026-000001") && html.includes("ne ferme plus &lt;b"));
  const mails = await app.mails();
  const toLandlord = mails.find(({ to }) => to === "contact@office.example.fr");
  assert(/La porte\n.*ne ferme plus <b>/.test(toLandlord?.text ?? ""));
  assert(toLandlord?.subject.includes("2026-000001"));
});

Deno.test("several contracts are paid in one form, each field keeping what was typed and showing its own fault", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const path = "/espace/paiement/plusieurs";
  const page = await (await visitor.get(path)).text();
  assert(page.includes('value="830,41"'));
  const wrong = await visitor.post(path, {
    montant_L0039000204: "12,345",
    montant_L0039000205: "1",
  });
  assertEquals(wrong.status, 422);
  const html = await wrong.text();
  assert(html.includes('href="#montant_L0039000204"'));
  assert(html.includes('value="12,345"'));
  assertEquals((await visitor.post(path, {})).status, 422);
  const typed = { montant_L0039000204: "10", montant_L0039000205: "5" };
  const asked = await visitor.post(path, typed);
  assertEquals(asked.status, 422);
  assert((await asked.text()).includes("L/0039000205"));
  const started = await visitor.post(path, { ...typed, confirme: "oui" });
  assertEquals(started.status, 303);
  const chosen = await visitor.post(locationOf(started), { carte: "CB" });
  const bank = await (await visitor.get(locationOf(chosen))).text();
  const { fields } = readForm(bank);
  assertEquals(fields.vads_amount, "1500");
  await notify(
    app,
    buildNotification(fields, TEST_KEY, { status: "CAPTURED" }),
  );
  const receipt = await visitor.get(
    locationOf(started).replace("carte", "recu"),
  );
  const words = await receipt.text();
  for (const [ref, amount] of [["204", "10,00"], ["205", "5,00"]]) {
    const row = new RegExp(
      `Contrat L/0039000${ref}</th>.{1,99}>${amount}\u00A0€`,
    );
    assert(row.test(words), ref);
  }
  // A stranger who checks its code may compare the end of each.
  const [code] = /\/verifier\/[0-9A-Z-]{14}/.exec(words) ?? [""];
  const checked = await (await new Visitor(app).get(code)).text();
  assert(checked.includes("<bdi>04, 05</bdi>"));
});

Deno.test("a transfer's code is drawn for the tenant's own contract and a true amount only", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const code = (contract: string, amount: string) =>
    visitor.get(`/espace/contrats/${contract}/virement.svg?montant=${amount}`);
  const svg = await code("L0039000204", "830,41");
  assertEquals(svg.status, 200);
  assertEquals(svg.headers.get("content-type"), "image/svg+xml; charset=utf-8");
  assertEquals(svg.headers.get("cache-control"), "no-store");
  assert((await svg.text()).startsWith("<svg "));
  assertEquals((await code("L2220000101", "830,41")).status, 404);
  assertEquals((await code("L0039000204", "-5")).status, 404);
  assertEquals((await code("L0039000204", "")).status, 404);
});

Deno.test("where the card's ceiling says no, the transfer of that amount is opened as the way out", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const answer = await visitor.post("/espace/paiement", {
    contrat: "L0039000204",
    montant: "6000",
  });
  assertEquals(answer.status, 422);
  const html = await answer.text();
  assertMatch(html, /virement\.svg\?montant=6000(,|%2C)00/);
  assert(html.includes("R F 7 1, L 0 0 3, 9 0 0 0, 2 0 4"));
});

Deno.test("the bank's way back is a word for the screen while the bank has said nothing, and nothing after", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const fields = { contrat: "L0039000204", montant: "10" };
  const { path, fields: form } = await pay(visitor, fields);
  const read = async (word: string) =>
    await (await visitor.get(`${path}?retour=${word}`)).text();
  const left = await read("annule");
  for (const words of ["Vous avez annulé à la banque", "Recommencer"]) {
    assert(left.includes(words), words);
  }
  assertEquals(/http-equiv="refresh"|Nous attendons/.test(left), false);
  assert((await read("termine")).includes("Vous avez terminé sur la page"));
  assert((await read("refuse")).includes("n’a pas été accepté"));
  assert((await read("erreur")).includes("s’est arrêtée avant la fin"));
  const plain = await read("paye");
  assert(plain.includes("Nous attendons la réponse de la banque"));
  assertEquals(await statusOf(visitor, path), "cree");
  assertEquals(locationOf(await visitor.get(`${path}/recu`)), "");
  await notify(
    app,
    buildNotification(form, TEST_KEY, { status: "AUTHORISED" }),
  );
  for (const word of ["annule", "refuse", "erreur"]) {
    const paid = await read(word);
    assert(paid.includes("Votre paiement est payé"), word);
    assertEquals(/annulé|accepté|arrêtée/.test(paid), false, word);
  }
});

Deno.test("several tries of one payment are one notice, and the question before another payment names each that waits", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const once = { contrat: "L0039000204", montant: "10" };
  const first = await pay(visitor, once);
  await pay(visitor, once);
  await pay(visitor, once);
  const other = await pay(visitor, { ...once, montant: "20" });
  const home = await (await visitor.get("/espace")).text();
  assertEquals(home.split("en attente de la banque").length - 1, 2);
  const asked = await visitor.post("/espace/paiement", once);
  assertEquals(asked.status, 422);
  const html = await asked.text();
  const [, question = ""] = /notice warning(.*?)name="confirme"/s.exec(
    html.slice(html.lastIndexOf("notice warning")),
  ) ?? [];
  for (
    const words of [
      "10,00\u00A0€ (L/0039000204)",
      "20,00\u00A0€ (L/0039000204)",
      "commencé le 23 novembre 2026 à 10",
      `href="${other.path}"`,
    ]
  ) assert(question.includes(words), words);
  assertEquals(question.split("attend la réponse").length - 1, 2);
  // What the bank works on stands for its tries.
  const waiting = { status: "WAITING_AUTHORISATION" };
  await notify(app, buildNotification(first.fields, TEST_KEY, waiting));
  const later = await (await visitor.get("/espace")).text();
  assert(later.includes(`href="${first.path}"`));
  assertEquals(later.split("en attente de la banque").length - 1, 2);
});
