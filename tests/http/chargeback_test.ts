/** A payment that the bank took back, as its payer and a stranger with its receipt see it. */
import { assert, assertEquals } from "@std/assert";
import { takeUnpaid } from "@/lib/usecases/payments/take_unpaid.ts";
import { buildNotification } from "../support/bank_oracle.ts";
import type { MailMessage } from "@/lib/domain/mail_message.ts";
import { keys } from "@/lib/store/keys.ts";
import { listValues } from "@/lib/store/store.ts";
import { openBooksTenant } from "../support/books_tenant.ts";
import { must } from "../support/must.ts";
import { notify, pay } from "../support/paying_visitor.ts";
import { openSignedIn, openTestApp } from "../support/test_app.ts";
import { issueTestNotices } from "../support/test_notices.ts";
import { TEST_KEY } from "../support/test_services.ts";

const HOME = "L0039000204";
const QUITTANCE = `/espace/quittances/${HOME}/2026-11`;

Deno.test("a payment that the bank took back: quittance gone, receipt, state and verification say so, in mail too", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  await visitor.post("/espace/avis", { contrat: HOME, action: "souscrire" });
  await issueTestNotices(app, "2026-11-28");
  app.clock.nowMs = Date.parse("2026-12-01T09:00:00Z");
  await visitor.signIn();
  const { path, fields } = await pay(visitor, {
    contrat: HOME,
    montant: "250,00",
    mois: "2026-11",
  });
  const said = { status: "CAPTURED" };
  await notify(app, buildNotification(fields, TEST_KEY, said));
  assertEquals((await visitor.get(QUITTANCE)).status, 200);
  const take = (amountCents: number) =>
    takeUnpaid(app.services, [{
      line: 3,
      orderId: path.split("/").at(-1) ?? "",
      uuid: "",
      transId: "",
      paidOn: null,
      on: "2026-12-20",
      amountCents,
    }]);
  const text = async (address: string) =>
    (await (await visitor.get(address)).text()).replaceAll("\u00A0", " ");
  await take(10000);
  assert((await text(path)).includes("La banque en a repris 100,00 €"));
  assertEquals((await visitor.get(QUITTANCE)).status, 404);
  await take(15000);
  assertEquals(
    await (await visitor.get(`${path}/statut`)).json(),
    { statut: "rejete" },
  );
  const page = await text(path);
  assert(page.includes("<h1>Le paiement a été rejeté</h1>"));
  assertEquals(page.includes(`${path}/recu`), false);
  const receipt = await text(`${path}/recu`);
  assert(receipt.includes("Rejeté depuis : 250,00 €"));
  const [code] = must(/\/verifier\/[0-9A-Z-]{14}/.exec(receipt));
  const verified = await text(code);
  assert(verified.includes("a été rejeté depuis par la banque"));
  assertEquals((await visitor.get(`${QUITTANCE}/quittance.pdf`)).status, 404);
  const data = await text("/espace/compte/donnees");
  assert(data.includes("Rejets par la banque"));
  const sent = await app.mails();
  const queued = await listValues(
    app.services.store,
    keys.mails<MailMessage>(),
  );
  const told = sent.filter(({ subject }) => subject.includes("rejeté")).length +
    queued.filter(({ message }) =>
      message.kind === "payment_result" && message.status === "charged_back"
    ).length;
  assertEquals(told, 2);
});

Deno.test("where the landlord keeps the books, its balance stands and the page says what is awaited", async () => {
  await using tenant = await openBooksTenant({ paid: true });
  await tenant.confirm();
  const before = await tenant.read("/espace");
  await takeUnpaid(tenant.services, [{
    line: 3,
    orderId: tenant.payment.split("/").at(-1) ?? "",
    uuid: "",
    transId: "",
    paidOn: null,
    on: null,
    amountCents: 1000,
  }]);
  for (const path of ["/espace", "/espace/solde", "/espace/contrats"]) {
    const text = await tenant.read(path);
    assert(
      text.includes(
        "Votre paiement de 10,00 € du 24 novembre a été rejeté par la banque. Votre bailleur ne l’a pas encore retiré de votre compte.",
      ),
      text,
    );
  }
  const owed = /Vous devez [\d,]+ €/;
  const after = await tenant.read("/espace");
  assertEquals(owed.exec(after)?.[0], owed.exec(before)?.[0]);
});
