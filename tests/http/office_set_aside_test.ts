/** Contracts that a lot has set aside, on the pages of the office. */
import { assert, assertEquals } from "@std/assert";
import { keys } from "../../lib/store/keys.ts";
import { listValues } from "../../lib/store/store.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { openTestApp } from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";

const PATH = "/bureau/echange/mis-de-cote";

Deno.test("/bureau/echange/mis-de-cote lists contracts with their reasons; a person accepts a difference, the second is told", async () => {
  await using app = await openTestApp();
  const first = await openStaff(app, "management", "a@office.example.fr");
  const second = await openStaff(app, "management", "b@office.example.fr");
  const none = await (await first.visitor.get(PATH)).text();
  assert(none.includes("Aucun contrat n’est mis de côté"));
  await app.kv.set(keys.setAside("L/0039000204"), {
    v: 1,
    contract: "L/0039000204",
    since: "2026-11-23T05:00:00.000Z",
    lot: null,
    closedAt: null,
    reasons: ["soldes.csv, ligne 2 <b>"],
    gaps: [{
      holder: asTenantNumber("000123456"),
      statedCents: -800_00,
      oursCents: -830_41,
    }],
    unclear: [{
      identifier: "A",
      date: "2026-11-23",
      amountCents: 10_00,
      label: "Paiement",
    }],
  });
  const list = await (await first.visitor.get(PATH)).text();
  assert(list.includes(`href="${PATH}/L0039000204"`), list);
  assert(list.includes("ligne 2 &lt;b>"), list);
  const path = `${PATH}/L0039000204`;
  const shown = (await (await first.visitor.get(path)).text())
    .replaceAll("\u00A0", " ");
  assert(shown.includes("30,41 €"), shown);
  assert(!shown.includes("MOREAU"));
  assertEquals((await first.visitor.post(path, { ligne: "A" })).status, 422);
  const asked = await first.visitor.post(path, { titulaire: "000123456" });
  assertEquals(asked.status, 422);
  assert((await asked.text()).includes("sera accepté"));
  const accept = { titulaire: "000123456", confirme: "oui" };
  assertEquals((await first.visitor.post(path, accept)).status, 303);
  const late = await second.visitor.post(path, accept);
  assertEquals(late.status, 409);
  assert((await late.text()).includes("a@office.example.fr"));
  const decided = await second.visitor.post(path, {
    ligne: "A",
    paiement: "non",
    confirme: "oui",
  });
  assertEquals(decided.status, 303);
  const lines = (await listValues(app.services.store, keys.journalEntries()))
    .filter(({ act }) => act === "contract_corrected");
  assertEquals(lines.length, 2);
  assertEquals((await first.visitor.get(`${PATH}/L2220000101`)).status, 303);
  assertEquals((await first.visitor.get(`${PATH}/L2220000109`)).status, 404);
});
