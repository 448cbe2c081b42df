import { assert, assertEquals } from "@std/assert";
import { listSubscriptionActs } from "../../lib/store/subscriptions.ts";
import { openSignedIn, openTestApp } from "../support/test_app.ts";

const HOME = "L/0039000204";

Deno.test("a tenant takes the notices on screen and goes back to paper, each decision kept with its proof and confirmed by mail", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  const before = await (await visitor.get("/espace/avis")).text();
  assert(before.includes("Vous recevez vos avis par courrier."));
  assert(before.includes("J’accepte de recevoir mes avis"));
  const choose = (action: string, contrat = "L0039000204") =>
    visitor.post("/espace/avis", { contrat, action });
  assertEquals((await choose("souscrire")).status, 303);
  assertEquals((await choose("souscrire")).status, 303);
  const after = await (await visitor.get("/espace/avis")).text();
  assert(after.includes("Vous recevez vos avis sur ce site."));
  assert(after.includes("Depuis le 23 novembre 2026."));
  app.clock.nowMs += 60_000;
  assertEquals((await choose("arreter")).status, 303);
  const acts = await listSubscriptionActs(app.services.store, HOME);
  assertEquals(
    acts.map((
      { number, action, at, version },
    ) => [number, action, at, version]),
    [
      [1, "souscrire", "2026-11-23T09:00:00.000Z", "2026-11"],
      [2, "arreter", "2026-11-23T09:01:00.000Z", "2026-11"],
    ],
  );
  const subjects = (await app.mails()).map(({ subject }) => subject);
  assertEquals(subjects.slice(0, 2), [
    "Vos avis d’échéance arrivent de nouveau par courrier",
    "Vos avis d’échéance arrivent maintenant sur ce site",
  ]);
});

Deno.test("nobody decides on another tenant's contract, nor anything that is no decision", async () => {
  await using app = await openTestApp();
  const visitor = await openSignedIn(app);
  for (
    const typed of [
      { contrat: "L2220000101", action: "souscrire" },
      { contrat: "L0039000204", action: "autre" },
      { contrat: "", action: "" },
    ]
  ) {
    assertEquals((await visitor.post("/espace/avis", typed)).status, 422);
  }
  assertEquals(await listSubscriptionActs(app.services.store), []);
});
