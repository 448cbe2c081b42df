import type { Month } from "../../domain/month.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { assert, assertEquals } from "@std/assert";
import { issueTestNotices } from "@/tests/support/test_notices.ts";
import {
  openTestPortal,
  putTestTenant,
} from "@/tests/support/test_services.ts";
import { hasTool, runTool } from "@/tests/support/pdf_tools.ts";
import { parseRentRoll } from "../../landlord_files/parse_rent_roll.ts";
import { readRentRollFiles } from "../../commands/read_rent_roll_files.ts";
import { DEMO } from "../../demo/demo.ts";
import { changeSubscription } from "./change_subscription.ts";
import { createUser } from "../account/create_user.ts";
import { importRentRoll } from "../landlord/import_rent_roll.ts";
import { issueNotices } from "./issue_notices.ts";
import { printNotices, type PrintPart } from "./print_notices.ts";
import { readUserByEmail } from "../../store/users.ts";

Deno.test("printNotices() draws a month's notices on paper in the order of the post, without those on screen, with their index", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const parsed = parseRentRoll(await readRentRollFiles(DEMO.rentrollDir));
  if (!parsed.ok) throw new Error("Cannot read the demo files");
  await importRentRoll(services, parsed.roll);
  await createUser(services, DEMO.signIn);
  const user = await readUserByEmail(services.store, DEMO.signIn.email);
  if (user === null) throw new Error("Cannot find the demo user");
  const contract = "L/0112000317";
  await changeSubscription(services, user, { contract, action: "subscribe" });
  portal.clock.nowMs = Date.parse("2026-11-28T05:00:00Z");
  const { issued, missing } = await issueNotices(services);
  assertEquals(missing, []);
  const parts: PrintPart[] = [];
  const printed = await printNotices(services, "2026-11", (part) => {
    parts.push(part);
    return Promise.resolve();
  });
  assertEquals([printed.notices, printed.parts], [issued - 1, 1]);
  const rows = printed.index.trim().split("\n").slice(1).map((row) =>
    row.split(";")
  );
  assertEquals(rows.length, printed.notices);
  assertEquals(rows.some(([, , ref]) => ref === contract), false);
  const postcodes = rows.map((row) => row[6]);
  assertEquals(postcodes, [...postcodes].sort());
  if (!hasTool("pdfinfo")) return;
  const info = await runTool("pdfinfo", ["-"], parts[0]?.bytes);
  assert(new RegExp(`Pages:\\s+${printed.notices}\\b`).test(info), info);
  const again: PrintPart[] = [];
  await printNotices(services, "2026-11", (part) => {
    again.push(part);
    return Promise.resolve();
  });
  assertEquals(again[0]?.bytes, parts[0]?.bytes);
});

Deno.test("printNotices() takes a notice that was issued late into the next printing, once", async () => {
  await using portal = await openTestPortal();
  const { services } = portal;
  const tenant = { number: asTenantNumber("000123456"), surname: "MOREAU" };
  const contracts = { "0039000204": 0, "2220000101": 0 };
  await putTestTenant(services, tenant, contracts);
  await issueTestNotices(portal, "2026-11-28");
  const print = async (month: Month) => {
    const { index } = await printNotices(
      services,
      month,
      () => Promise.resolve(),
    );
    return index.trim().split("\n").slice(1).map((row) => {
      const cells = row.split(";");
      return `${cells[2]} ${cells[8]}`;
    }).sort();
  };
  assertEquals(await print("2026-11"), ["L/0039000204 2026-11"]);
  // Its lines are mended in December: November's notice is issued with December's.
  await issueTestNotices(portal, "2026-12-28", "L/2220000101");
  const december = [
    "L/0039000204 2026-12",
    "L/2220000101 2026-11",
    "L/2220000101 2026-12",
  ];
  assertEquals(await print("2026-12"), december);
  assertEquals(await print("2026-12"), december);
  assertEquals(await print("2026-11"), [
    "L/0039000204 2026-11",
    "L/2220000101 2026-11",
  ]);
});
