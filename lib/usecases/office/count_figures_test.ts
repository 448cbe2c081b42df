import { assertEquals } from "@std/assert";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { changeSubscription } from "../documents/change_subscription.ts";
import { must } from "@/tests/support/must.ts";
import {
  buildForm,
  notify,
  openPayingPortal,
} from "@/tests/support/paying_tenant.ts";
import { countFigures } from "./count_figures.ts";

Deno.test("countFigures() keeps what was paid each of 30 days, accounts and paperless leases at the end of 12 months", async () => {
  await using portal = await openPayingPortal({ "0039000204": -83041 });
  const { services, user, clock } = portal;
  const { fields } = await buildForm(portal, { "0039000204": "10,00" });
  await notify(portal, fields, { status: "CAPTURED" });
  const refused = await buildForm(portal, { "0039000204": "12,00" });
  await notify(portal, refused.fields, { status: "REFUSED" });
  await changeSubscription(services, user, {
    contract: "L/0039000204",
    action: "subscribe",
  });
  clock.nowMs = Date.parse("2026-12-02T09:00:00Z");
  await changeSubscription(services, user, {
    contract: "L/0039000204",
    action: "stop",
  });
  await countFigures(services);
  const figures = must(
    await readValue(services.store, keys.officeFigures()),
  );
  assertEquals([figures.days.length, figures.months.length], [30, 12]);
  assertEquals(figures.days.at(0)?.day, "2026-11-03");
  assertEquals(figures.days.at(-1)?.day, "2026-12-02");
  assertEquals(figures.days.filter(({ count }) => count > 0), [
    { day: "2026-11-23", count: 1, cents: 10_00 },
  ]);
  assertEquals(figures.months.slice(-3), [
    { month: "2026-10", accounts: 0, leases: 1, paperless: 0 },
    { month: "2026-11", accounts: 1, leases: 1, paperless: 1 },
    { month: "2026-12", accounts: 1, leases: 1, paperless: 0 },
  ]);
});
