import { assert, assertEquals } from "@std/assert";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { listJournalEntries } from "../../lib/store/journal.ts";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { indexNames } from "../../lib/store/tenant_names.ts";
import { createCountingKv } from "../support/counting_kv.ts";
import {
  EMAIL,
  locationOf,
  openSignedIn,
  openTestApp,
  type TestApp,
  type Visitor,
} from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";
import { putTestTenant } from "../support/test_services.ts";

const NUMBER = asTenantNumber("000123456");
const FILE = "/bureau/dossiers/000123456";

async function find(visitor: Visitor, q: string, more = "") {
  const query = `?q=${encodeURIComponent(q)}${more}`;
  const html = await (await visitor.get(`/bureau/recherche${query}`)).text();
  const found = [...html.matchAll(/href="\/bureau\/dossiers\/(\d{9})"/g)]
    .map(([, number]) => number);
  return { html, found };
}

async function openOffice(app: TestApp) {
  await openSignedIn(app);
  return (await openStaff(app, "reception")).visitor;
}

Deno.test("/bureau/recherche finds by contract, number, e-mail and the first letters of a name, folded", async () => {
  await using app = await openTestApp();
  const visitor = await openOffice(app);
  await putTestTenant(app.services, {
    number: asTenantNumber("000777777"),
    surname: "D’ÉTÉ ET MOREL",
    birthName: "MORÈRE",
  }, {});
  for (
    const [typed, numbers] of [
      ["L/0039000204", ["000123456"]],
      ["123456", ["000123456"]],
      [EMAIL.toUpperCase(), ["000123456"]],
      ["Morea", ["000123456"]],
      ["mor", ["000123456", "000777777"]],
      ["d'ete", ["000777777"]],
      ["moreau-x", []],
      ["m", []],
      ["\u0000\uffff", []],
    ] as const
  ) assertEquals((await find(visitor, typed)).found.sort(), numbers, typed);
});

Deno.test("/bureau/recherche pages names by key, twenty at a time, with as few reads for many tenants", async () => {
  await using app = await openTestApp();
  const visitor = await openOffice(app);
  for (let i = 0; i < 45; i++) {
    const number = asTenantNumber(String(100_000_000 + i));
    await putTestTenant(app.services, { number, surname: "DURAND" }, {});
  }
  const seen: (string | undefined)[] = [];
  let more = "";
  for (let pages = 0; pages < 3; pages++) {
    const counting = createCountingKv(app.kv);
    const { kv } = app.services.store;
    app.services.store.kv = counting;
    const { html, found } = await find(visitor, "durand", more);
    app.services.store.kv = kv;
    assert(counting.taken().reads < 30);
    seen.push(...found);
    more = `&suite=${/suite=([^"&]+)"/.exec(html)?.[1] ?? "0"}`;
  }
  assertEquals([seen.length, new Set(seen).size], [45, 45]);
});

Deno.test("/bureau/dossiers shows nothing before a reason; each opening is a line, and ends after half an hour", async () => {
  await using app = await openTestApp();
  const visitor = await openOffice(app);
  const asked = await (await visitor.get(FILE)).text();
  assert(asked.includes('name="motif"') && !asked.includes("LAETITIA"));
  const reasonless = await visitor.post(FILE, { motif: "envie" });
  assertEquals(reasonless.status, 422);
  assert(!(await reasonless.text()).includes("LAETITIA"));
  const opened = await visitor.post(FILE, { motif: "appel" });
  assertEquals([opened.status, locationOf(opened)], [303, FILE]);
  const html = await (await visitor.get(FILE)).text();
  for (
    const words of [
      "LAETITIA",
      "L/0039000204",
      "830,41",
      EMAIL,
      "Solde antérieur",
    ]
  ) assert(html.includes(words), words);
  const { store } = app.services;
  const [line] = await listJournalEntries(store, NUMBER);
  assertEquals([line?.act, line?.who.kind, line?.after], [
    "file_opened",
    "staff",
    { reason: "call" },
  ]);
  for (let i = 0; i < 2; i++) {
    app.clock.nowMs += 15 * 60_000;
    await visitor.get("/bureau");
  }
  const later = await (await visitor.get(FILE)).text();
  assert(!later.includes("LAETITIA"));
  assertEquals((await visitor.get("/bureau/dossiers/000000009")).status, 404);
  const nobody = await visitor.post("/bureau/dossiers/000000009", {
    motif: "appel",
  });
  assertEquals(nobody.status, 404);
});

Deno.test("/espace/compte tells its tenant of each look: day, role and reason, never who", async () => {
  await using app = await openTestApp();
  const tenant = await openSignedIn(app);
  const { visitor, email } = await openStaff(app, "management");
  const before = await (await tenant.get("/espace/compte")).text();
  assert(before.includes("Personne n’a ouvert votre dossier"));
  await visitor.post(FILE, { motif: "courrier" });
  const seen = async () =>
    (await (await tenant.get("/espace/compte")).text())
      .replaceAll("\u00A0", " ");
  assert(
    (await seen()).includes(
      "23/11/2026 : gestion, à la suite d’un courrier",
    ),
  );
  assert(!(await seen()).includes(email));
  await tenant.post("/langue", { langue: "en", retour: "/" });
  assert((await seen()).includes("management, reason: after a letter"));
});

Deno.test("indexNames() builds the index anew: what is missing comes, what is nobody's goes", async () => {
  await using app = await openTestApp();
  const { store } = app.services;
  const before = await listValues(store, keys.tenantsByName());
  await app.kv.delete(keys.tenantByName("moreau", NUMBER));
  await app.kv.set(keys.tenantByName("ancien", NUMBER), NUMBER);
  assertEquals(await indexNames(store), 2);
  assertEquals(await listValues(store, keys.tenantsByName()), before);
});
