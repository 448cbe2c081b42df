import { testAccount } from "../support/test_account.ts";
import { assertEquals } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { readValue } from "../../lib/store/store.ts";
import { openBooksTenant } from "../support/books_tenant.ts";
import { openSignedIn, openTestApp } from "../support/test_app.ts";

Deno.test("what the landlord's files say of drawing, letters, reminders and plans is in my data, in French words", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const { store } = app.services;
  const path = "/espace/compte/donnees";
  const before = await (await visitor.get(`${path}.json`)).json();
  const [{ contract: { contract: ref } }] = before.contracts;
  const contract = await readValue(store, keys.contract(ref));
  const tenant = await readValue(store, keys.tenant(before.tenant.number));
  await app.kv.set(keys.contract(ref), {
    ...contract,
    debitDay: 5,
    mandateRef: "RUM-1",
    withoutReminders: true,
    virtualIban: "FR7630006000011234567890189",
  });
  await app.kv.set(keys.tenant(before.tenant.number), {
    ...tenant,
    postalAddress: { address: "UDAF", postcode: "16000", city: "ANGOULÊME" },
  });
  await app.kv.set(keys.plan(testAccount(ref)), {
    v: 1,
    contract: ref,
    holder: before.tenant.number,
    id: "P-17",
    debtCents: 600_00,
    startsOn: "2026-02-10",
    monthlyCents: 50_00,
    parts: 12,
    state: "en_cours",
  });
  const html = await (await visitor.get(path)).text();
  const words = [
    ...["UDAF", "RUM-1", "FR7630006000011234567890189", "P-17"],
    ...["Jour du prélèvement", "Adresse pour le courrier", "Plan d’apurement"],
  ];
  assertEquals(words.filter((word) => !html.includes(word)), []);
  const names = [
    ...["debitDay", "mandateRef", "withoutReminders", "virtualIban"],
    ...["postalAddress", "debtCents", "monthlyCents"],
  ];
  assertEquals(names.filter((name) => html.includes(name)), []);
});

Deno.test("what became of entries in the landlord's books is in my data, in French words", async () => {
  await using tenant = await openBooksTenant({ paid: true });
  await tenant.confirm();
  const [undone, by] = await tenant.undoFirst();
  const path = "/espace/compte/donnees";
  const { contracts: [{ entries }] } = JSON.parse(
    await tenant.html(`${path}.json`),
  );
  const first = entries.find(({ number }: { number: number }) =>
    number === undone
  );
  assertEquals(first.undoneBy, by);
  const html = await tenant.html(path);
  for (const words of ["Référence dans les comptes", "Annulée par"]) {
    assertEquals(html.includes(words), true, words);
  }
  assertEquals(/confirmedBy|undoneBy/.test(html), false);
});
