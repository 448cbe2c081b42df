import { assertEquals } from "@std/assert";
import {
  rollOf,
  SAMPLE,
  sampleFiles,
  sampleWithColumns,
} from "./testdata/sample_files.ts";

const HOME = "L/0039000204";

Deno.test("parseRentRoll() reads where letters go, and says nothing of it where the row does not", async () => {
  const columns = "adresse;code_postal;ville";
  const { tenants } = await rollOf(sampleFiles({
    "locataires.csv": sampleWithColumns(
      "locataires.csv",
      columns,
      3,
      "UDAF, 4 place du Marché;16000;ANGOULÊME",
    ),
  }));
  assertEquals(tenants.map(({ postalAddress }) => postalAddress), [
    undefined,
    {
      address: "UDAF, 4 place du Marché",
      postcode: "16000",
      city: "ANGOULÊME",
    },
  ]);
  assertEquals(Object.hasOwn(tenants.at(0) ?? {}, "postalAddress"), false);
});

Deno.test("parseRentRoll() reads the day of drawing, the mandate, the wish for no reminders and an account number of its own", async () => {
  const columns = "prelevement_jour;rum;relances;iban_virtuel";
  const roll = await rollOf(sampleFiles({
    "contrats.csv": sampleWithColumns(
      "contrats.csv",
      columns,
      3,
      "05;RUM-2020/17;non;FR76 3000 6000 0112 3456 7890 189",
    ),
  }));
  const plain = await rollOf(sampleFiles());
  assertEquals(roll.contracts.at(0), plain.contracts.at(0));
  const { debitDay, mandateRef, withoutReminders, virtualIban, ...rest } =
    roll.contracts.at(1) ?? {};
  assertEquals([debitDay, mandateRef, withoutReminders, virtualIban], [
    5,
    "RUM-2020/17",
    true,
    "FR7630006000011234567890189",
  ]);
  assertEquals(rest, { ...plain.contracts.at(1) });
});

/** The sample's only credit of the home, with what its further columns say. */
async function creditWith(cells: string) {
  const columns = "numero_locataire;nature;mois;moyen;reference";
  const { entries } = await rollOf(sampleFiles({
    "ecritures.csv": sampleWithColumns("ecritures.csv", columns, 2, cells),
  }));
  const [entry] = entries.filter(({ line }) => line === 2);
  return entry;
}

Deno.test("parseRentRoll() takes an entry's columns as they stand and infers what they leave out", async () => {
  const facts = async (cells: string) => {
    const credit = await creditWith(cells);
    const { nature, month, means, takesBack } = credit?.posting ?? {};
    return [nature, month, means, takesBack];
  };
  // The label is "Virement".
  assertEquals(await facts(""), ["encaissement", null, "virement", null]);
  assertEquals(await facts(";APL;2026-09"), [
    "apl",
    "2026-09",
    "virement",
    null,
  ]);
  assertEquals(await facts(";encaissement;;CB"), [
    "encaissement",
    null,
    "cb",
    null,
  ]);
  assertEquals(await facts(";encaissement;01/09/2026"), [
    "encaissement",
    "2026-09",
    "virement",
    null,
  ]);
  assertEquals(await facts(";correction;;;E1"), [
    "correction",
    null,
    "virement",
    "E1",
  ]);
  // What a payment is called where it was made takes nothing back.
  assertEquals(await facts(";encaissement;;;01K"), [
    "encaissement",
    null,
    "virement",
    null,
  ]);
  assertEquals(await facts(";rls"), ["rls", "2026-10", "virement", null]);
  assertEquals(await facts(";;09/2026"), [
    "encaissement",
    "2026-09",
    "virement",
    null,
  ]);
  assertEquals((await creditWith("000123457"))?.tenantNumber, "000123457");
  assertEquals((await creditWith(""))?.tenantNumber, null);
});

Deno.test("parseRentRoll() finds the day of what came back in the words of a stated reject", async () => {
  const text = [
    "identifiant;contrat;date;libelle;sens;montant;nature;reference",
    `R1;${HOME};2026-12-05;Retour du 02/12/2026;D;10,00;rejet`,
    `R2;${HOME};2026-12-05;Retour du 02/12/2026;D;10,00;rejet;E7`,
  ].join("\n");
  const { entries } = await rollOf(sampleFiles({ "ecritures.csv": text }));
  assertEquals(
    entries.map(({ posting }) => [posting.returnedOn, posting.takesBack]),
    [["2026-12-02", null], [null, "E7"]],
  );
});

Deno.test("parseRentRoll() keeps holders and plans as the files have them, and needs neither file", async () => {
  const { holders, plans } = await rollOf(sampleFiles());
  assertEquals(holders, [{
    contract: HOME,
    tenantNumber: "000123456",
    role: "titulaire",
    from: "2019-04-01",
    to: null,
  }, {
    contract: HOME,
    tenantNumber: "000123457",
    role: "mandataire",
    from: "2024-01-15",
    to: "2026-06-30",
  }]);
  assertEquals(plans.map(({ plan }) => [plan.id, plan.state]), [
    ["P1", "rompu"],
    ["P2", "en_cours"],
  ]);
  assertEquals(plans.at(1), {
    tenantNumber: "000123456",
    plan: {
      v: 1,
      contract: HOME,
      holder: "000123456",
      id: "P2",
      debtCents: 480_00,
      startsOn: "2026-02-10",
      monthlyCents: 40_00,
      parts: 12,
      state: "en_cours",
    },
  });
  const none = await rollOf(
    sampleFiles({ "titulaires.csv": null, "plans.csv": null }),
  );
  assertEquals([none.holders, none.plans], [null, []]);
});

Deno.test("parseRentRoll() lets a holder follow another one, and somebody come back", async () => {
  const follow = [
    SAMPLE["titulaires.csv"].replace("2019-04-01;", "2019-04-01;2026-09-30"),
    `${HOME};000123457;titulaire;2026-10-01;2026-10-31`,
    `${HOME};000123456;titulaire;2026-11-01;31/12/9999`,
  ].join("\n");
  const { holders } = await rollOf(sampleFiles({ "titulaires.csv": follow }));
  assertEquals(
    holders?.map(({ tenantNumber, to }) => [tenantNumber, to]).at(-1),
    ["000123456", null],
  );
});
