import {
  putStated,
  STATED_ACCOUNT,
  statedLine,
  statedNotice,
} from "@/tests/support/stated_notice.ts";
import { putTestUser } from "@/tests/support/test_payment.ts";
import { openTestPortal } from "@/tests/support/test_services.ts";
import { assertEquals } from "@std/assert";
import { keys } from "../../store/keys.ts";
import { readValue } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { issueNotices } from "../documents/issue_notices.ts";
import { findNoticeConflicts } from "./put_coming_notices.ts";

async function openPortal() {
  const portal = await openTestPortal({ rentBooks: "bailleur" });
  await putTestUser(portal.services, { "0039000204": 0 });
  return portal;
}

const OTHER = [statedLine("loyer", "Loyer", 390_00)];

Deno.test("putComingNotices() keeps of each month the highest version, and writes an equal one once", async () => {
  await using portal = await openPortal();
  const { services } = portal;
  const put = (...notices: Parameters<typeof statedNotice>[1][]) =>
    putStated(services, ...notices.map((one) => statedNotice("2026-11", one)));
  const waiting = () =>
    readValue(services.store, keys.comingNotice(STATED_ACCOUNT, "2026-11"));
  assertEquals(await put({}), 1);
  assertEquals(await put({}), 0);
  // Nobody has read it yet: the landlord may change it.
  assertEquals(await put({ lines: OTHER }), 1);
  assertEquals((await waiting())?.totalCents, 390_00);
  assertEquals(await put({ version: 2 }, { version: 1, lines: OTHER }), 1);
  assertEquals((await waiting())?.version, 2);
  assertEquals(await put({ version: 1 }), 0);
  assertEquals((await waiting())?.version, 2);
});

Deno.test("of what was published, an equal or lower version writes nothing, another content is a conflict, a higher one waits", async () => {
  await using portal = await openPortal();
  const { services, clock } = portal;
  const { store } = services;
  const second = statedNotice("2026-11", { version: 2 });
  await putStated(services, second);
  clock.nowMs = Date.parse("2026-11-25T05:00:00Z");
  assertEquals((await issueNotices(services)).issued, 1);
  const conflicts = (notice: typeof second) =>
    transact(store, async (tx) => {
      const found = await findNoticeConflicts(tx, [{ ...notice, line: 7 }]);
      return found.map(({ line }) => line);
    });
  const changed = { ...second, lines: OTHER };
  assertEquals(await conflicts(second), []);
  assertEquals(await conflicts(changed), [7]);
  assertEquals(await conflicts({ ...changed, version: 1 }), []);
  for (const one of [second, changed, { ...changed, version: 1 }]) {
    assertEquals(await putStated(services, one), 0);
  }
  assertEquals(await putStated(services, { ...changed, version: 3 }), 1);
  const names = [STATED_ACCOUNT, "2026-11"] as const;
  const coming = await readValue(store, keys.comingNotice(...names));
  const standing = await readValue(store, keys.notice(...names));
  assertEquals([coming?.version, standing?.version], [3, 2]);
});
