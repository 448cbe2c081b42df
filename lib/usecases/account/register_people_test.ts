/** Whom a contract's reference lets in: its holder, who sees the account with him, and who held it before. */
import { assertEquals } from "@std/assert";
import { passOn } from "@/tests/support/pass_on.ts";
import { testAccount } from "@/tests/support/test_account.ts";
import {
  openTestPortal,
  putTestTenant,
  type TestPortal,
} from "@/tests/support/test_services.ts";
import {
  asTenantNumber,
  type ContractRef,
  type TenantNumber,
} from "../../domain/references.ts";
import { keys } from "../../store/keys.ts";
import { listValues } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { registerTenant } from "./register_tenant.ts";

const REF: ContractRef = "L/0039000204";
const HOLDER = asTenantNumber("000123456");
const CO_HOLDER = asTenantNumber("000222222");
const GUARDIAN = asTenantNumber("000333333");
const FOLLOWER = asTenantNumber("000444444");

async function openHousehold(): Promise<TestPortal> {
  const portal = await openTestPortal();
  const { services } = portal;
  await putTestTenant(services, {
    number: HOLDER,
    surname: "DURAND OU MARTIN",
  }, { "0039000204": -83041 });
  const others: [TenantNumber, string][] = [
    [CO_HOLDER, "PETIT"],
    [GUARDIAN, "UDAF 16"],
    [FOLLOWER, "LEROY"],
  ];
  for (const [number, surname] of others) {
    await putTestTenant(services, { number, surname }, {});
  }
  await transact(services.store, async (tx) => {
    const holding = await tx.get(keys.holding(REF, HOLDER));
    if (holding === null) throw new Error("Cannot find the holding");
    const person = { from: null, until: null };
    tx.set(keys.holding(REF, HOLDER), {
      ...holding,
      people: [
        { ...person, number: CO_HOLDER, role: "cotitulaire" },
        { ...person, number: GUARDIAN, role: "mandataire" },
      ],
    });
    for (const number of [CO_HOLDER, GUARDIAN]) {
      const account = testAccount(REF, HOLDER);
      tx.set(keys.accountByPerson(number, account), account);
    }
  });
  return portal;
}

/** Whose login a registration with the contract's reference and a name would open; null where nobody is recognised. */
async function whoseLogin(
  { services }: TestPortal,
  surname: string,
  number: TenantNumber | null = null,
): Promise<string | null> {
  const request = {
    reference: number === null
      ? { kind: "contract" as const, contract: REF }
      : { kind: "tenant" as const, number },
    surname,
    email: `${crypto.randomUUID()}@exemple.fr`,
    language: "fr" as const,
    password: "quatre mots sans rapport",
  };
  await registerTenant(services, request, {
    addressBlock: surname,
    browserSecret: "",
  });
  const all = await listValues(services.store, keys.registrations());
  const outcome = all.find(({ email }) => email === request.email)?.outcome;
  return outcome?.kind === "link" ? outcome.tenantNumber : null;
}

Deno.test("either of two names in the file registers, and so do a co-holder and a guardian, each as himself", async () => {
  await using portal = await openHousehold();
  assertEquals(await whoseLogin(portal, "durand"), HOLDER);
  assertEquals(await whoseLogin(portal, "Martin"), HOLDER);
  assertEquals(await whoseLogin(portal, "petit"), CO_HOLDER);
  assertEquals(await whoseLogin(portal, "Udaf 16"), GUARDIAN);
  assertEquals(await whoseLogin(portal, "leroy"), null);
});

Deno.test("once the contract has passed on, its reference opens the new holder's login, and still the former one's", async () => {
  await using portal = await openHousehold();
  await passOn(portal.services, REF, FOLLOWER);
  assertEquals(await whoseLogin(portal, "leroy"), FOLLOWER);
  assertEquals(await whoseLogin(portal, "durand"), HOLDER);
});

Deno.test("where a name is that of two people of a contract, its reference opens nobody's login: the tenant's number does", async () => {
  await using portal = await openHousehold();
  await putTestTenant(
    portal.services,
    { number: FOLLOWER, surname: "MARTIN" },
    {},
  );
  await passOn(portal.services, REF, FOLLOWER);
  assertEquals(await whoseLogin(portal, "martin"), null);
  assertEquals(await whoseLogin(portal, "durand"), HOLDER);
  assertEquals(await whoseLogin(portal, "martin", FOLLOWER), FOLLOWER);
});
