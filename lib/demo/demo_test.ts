import { must } from "@/tests/support/must.ts";
import { assert, assertEquals } from "@std/assert";
import { loadCommonPasswords } from "../auth/common_passwords.ts";
import { addMonths, isMonth, type Month } from "../domain/month.ts";
import { checkPassword } from "../domain/account/password.ts";
import { parseReference } from "../domain/references.ts";
import {
  LINE_NATURES,
  linesOf,
  type RentLine,
  sumLines,
} from "../domain/tenant.ts";
import { parseLandlordFile } from "../landlord_file.ts";
import { parseRentRoll } from "../landlord_files/parse_rent_roll.ts";
import type { RentRoll } from "../landlord_files/rent_roll.ts";
import { buildRentRollFiles } from "./build_rentroll_files.ts";
import { DEMO } from "./demo.ts";

async function rollTo(last: Month): Promise<RentRoll> {
  const files = Object.entries(buildRentRollFiles(last))
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const parsed = await parseRentRoll(files);
  if (parsed.ok) return parsed.roll;
  throw new Error(JSON.stringify(parsed.faults.slice(0, 5)));
}

function balancesOf(roll: RentRoll): Map<string, number> {
  const balances = new Map<string, number>();
  for (const { contract, posting } of roll.entries) {
    const before = balances.get(contract) ?? 0;
    balances.set(contract, before + posting.amountCents);
  }
  return balances;
}

const roll = await rollTo(DEMO.lastMonth);
const balances = balancesOf(roll);

Deno.test("the demonstration's files are what their generator makes", async () => {
  const made = buildRentRollFiles(DEMO.lastMonth);
  const names: string[] = [];
  for await (const entry of Deno.readDir(DEMO.rentrollDir)) {
    names.push(entry.name);
    const text = await Deno.readTextFile(`${DEMO.rentrollDir}/${entry.name}`);
    assert(text === made[entry.name], `${entry.name} differs: generate again`);
  }
  assertEquals(names.sort(), Object.keys(made).sort());
});

Deno.test("the demonstration has forty tenants and fifty-five contracts of every kind and nature", () => {
  assertEquals([roll.tenants.length, roll.contracts.length], [40, 55]);
  const kinds = roll.contracts.map(({ kind }) => kind);
  assertEquals(
    new Set(kinds),
    new Set(["habitation", "garage", "jardin", "autre"]),
  );
  const lines: RentLine[] = roll.schedules.flatMap(({ lines }) => lines);
  assertEquals(
    LINE_NATURES.filter((nature) =>
      !lines.some((one) => one.nature === nature)
    ),
    [],
  );
  assert(lines.some(({ amountCents }) => amountCents === 0));
  const settlements = lines.filter(({ nature }) => nature === "regularisation");
  assertEquals(
    new Set(settlements.map(({ direction }) => direction)),
    new Set(["D", "C"]),
  );
  assert(roll.contracts.some(({ endsOn }) => endsOn !== null));
  assert(roll.contracts.some(({ directDebit }) => directDebit));
  assert(roll.tenants.some(({ civility }) => civility === "Mlle"));
});

Deno.test("the demonstration's accounts stand as its stories say", () => {
  assertEquals(balances.get("L/0039000204"), -562_11);
  assertEquals(balances.get("L/2220000101"), 0);
  assertEquals(balances.get("L/2220000107"), 150_00);
  assertEquals(balances.get("L/0187000055"), -64_37);
  assertEquals(balances.get("L/2220000145"), -2_047_63);
  assertEquals(balances.get("L/0342000028"), 0);
  assertEquals(balances.get("L/0231000074"), 0);
  assertEquals(balances.size, 55);
});

Deno.test("the demonstration books each of fourteen months as its lines add up", () => {
  const schedules = new Map(roll.schedules.map((one) => [one.contract, one]));
  for (const { contract, posting } of roll.entries) {
    const [mark, , month = ""] = posting.id.replace("import:", "").split("-");
    if (mark !== "AP") {
      if (/^(RG|AC)$/.test(must(mark))) {
        assert(posting.amountCents > 0, posting.id);
      }
      continue;
    }
    const lines = schedules.get(contract)?.lines ?? [];
    const of = `${month.slice(0, 4)}-${month.slice(4)}`;
    const sumCents = isMonth(of) ? sumLines(linesOf(lines, of)) : NaN;
    assertEquals(posting.amountCents, -sumCents, posting.id);
    assert(sumCents > 0, posting.id);
  }
  const months = roll.entries.filter(({ contract, posting }) =>
    contract === "L/2220000101" && posting.id.startsWith("import:AP")
  );
  assertEquals(months.length, 14);
});

Deno.test("the demonstration's entries end before the first notice", async () => {
  const json = await Deno.readTextFile(DEMO.landlordPath);
  const parsed = parseLandlordFile(json);
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  const { firstMonth, noticeDay } = parsed.landlord;
  assertEquals(firstMonth, addMonths(DEMO.lastMonth, 1));
  const last = roll.entries.at(-1)?.posting.date ?? "";
  assert(last < `${firstMonth}-${noticeDay}`, last);
});

Deno.test("DEMO names a debtor to register and a tenant of three contracts to sign in as", async () => {
  const { registration, signIn } = DEMO;
  const debtor = roll.tenants.find((one) =>
    one.number === registration.tenantNumber
  );
  assertEquals(debtor?.surname, registration.surname);
  assertEquals(parseReference(registration.reference), {
    kind: "contract",
    contract: "L/0039000204",
  });
  const owned = (number: string) =>
    roll.contracts.filter((one) => one.tenantNumber === number)
      .map(({ kind }) => kind).sort();
  assertEquals(owned(registration.tenantNumber), ["habitation"]);
  assertEquals(owned(signIn.tenantNumber), ["garage", "habitation", "jardin"]);
  const tenant = roll.tenants.find((one) => one.number === signIn.tenantNumber);
  assertEquals(
    checkPassword(signIn.password, [
      tenant?.surname ?? "",
      tenant?.firstName ?? "",
      signIn.tenantNumber,
      signIn.email,
    ], await loadCommonPasswords()),
    { ok: true },
  );
});

Deno.test("buildRentRollFiles() makes good files with the same balances for any last month", async () => {
  for (const last of ["2025-12", "2026-01", "2026-06", "2027-03"] as const) {
    const other = balancesOf(await rollTo(last));
    for (const contract of ["L/0039000204", "L/2220000101", "L/0187000055"]) {
      assertEquals(other.get(contract), balances.get(contract), last);
    }
  }
});
