import { assertEquals } from "@std/assert";
import { outcomeOf, type Situation } from "../support/situation.ts";
import { HELP } from "./help.ts";
import { MONEY_BACK } from "./money_back.ts";
import { OLD_DEBTS } from "./old_debts.ts";
import { PAYMENTS } from "./payments.ts";
import { SAID } from "./said.ts";
import { REMOVED_DEBTS } from "./removed_debts.ts";

const ALL: readonly Situation[] = [
  ...PAYMENTS,
  ...HELP,
  ...MONEY_BACK,
  ...REMOVED_DEBTS,
  ...OLD_DEBTS,
  ...SAID,
];

for (const situation of ALL) {
  Deno.test(`an office: ${situation.title}`, () => {
    const outcome = outcomeOf(situation);
    const named = Object.keys(situation.right) as (keyof typeof outcome)[];
    assertEquals(
      Object.fromEntries(named.map((name) => [name, outcome[name]])),
      situation.right,
      situation.because,
    );
  });
}

Deno.test("at least sixty situations, each with its reason and a title of its own", () => {
  assertEquals(ALL.length >= 60, true);
  assertEquals(new Set(ALL.map(({ title }) => title)).size, ALL.length);
  for (const { because } of ALL) assertEquals(because.length > 10, true);
});
