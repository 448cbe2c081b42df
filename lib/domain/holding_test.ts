import { assertEquals } from "@std/assert";
import type { Holder } from "./holder.ts";
import { heldContract, holderOn, type Holding, withPeople } from "./holding.ts";
import { accountRef } from "./ledger/account_ref.ts";
import type { IsoDate } from "./month.ts";
import { asTenantNumber, type ContractRef } from "./references.ts";
import type { Contract } from "./tenant.ts";

const REF: ContractRef = "L/0039000204";
const [A, B, C] = ["000000001", "000000002", "000000003"].map(asTenantNumber);

function holding(
  holder: typeof A,
  from: IsoDate,
  until: IsoDate | null,
): Holding {
  if (holder === undefined) throw new Error("Cannot name a holder");
  return {
    v: 1,
    contract: REF,
    holder,
    from,
    until,
    follows: null,
    people: [],
  };
}

Deno.test("holderOn() finds whose time a day was, also for who came back", () => {
  const all = [
    holding(A, "2020-01-01", null),
    holding(B, "2026-10-01", "2026-10-31"),
  ];
  assertEquals(holderOn(all, "2026-09-30"), A);
  assertEquals(holderOn(all, "2026-10-15"), B);
  assertEquals(holderOn(all, "2026-11-01"), A);
  assertEquals(holderOn(all, "2010-01-01"), A);
});

Deno.test("withPeople() puts nobody of the next holder's time beside the one before", () => {
  const his = holding(A, "2020-01-01", "2027-01-01");
  const person = (from: IsoDate): Holder[] =>
    C === undefined ? [] : [{
      contract: REF,
      tenantNumber: C,
      role: "cotitulaire",
      from,
      to: null,
    }];
  const late = person("2026-12-15");
  assertEquals(withPeople(his, late, "2026-12-14").people, []);
  assertEquals(withPeople(his, late, "2026-12-14").until, "2026-12-14");
  const early = withPeople(his, person("2024-01-01"), "2026-12-14");
  assertEquals(early.people.map(({ number }) => number), [C]);
  assertEquals(withPeople(early, []).people, []);
});

Deno.test("heldContract() shows a former holder nothing of what the present one has arranged", () => {
  const contract: Contract = {
    v: 1,
    contract: REF,
    tenantNumber: B ?? asTenantNumber("000000002"),
    kind: "habitation",
    homeNumber: "0123456789",
    address: "3 avenue des Tilleuls",
    postcode: "16730",
    city: "LINARS",
    startsOn: "2026-10-01",
    endsOn: null,
    directDebit: true,
    debitDay: 5,
    mandateRef: "RUM-1",
    withoutReminders: true,
    virtualIban: "FR7630006000011234567890189",
  };
  const former = heldContract(
    contract,
    holding(A, "2020-01-01", "2026-09-30"),
  );
  assertEquals(
    [former.startsOn, former.endsOn, former.directDebit],
    ["2020-01-01", "2026-09-30", false],
  );
  assertEquals(
    /RUM-1|FR76|withoutReminders|debitDay/.test(JSON.stringify(former)),
    false,
  );
  const own = heldContract(contract, holding(B, "2026-10-01", null));
  assertEquals([own.mandateRef, own.slug], ["RUM-1", "L0039000204"]);
  assertEquals(accountRef(REF, own.tenantNumber), `${REF}~000000002`);
});
