import { assertEquals } from "@std/assert";
import { transferAccount } from "./transfer_account.ts";

const LANDLORD = {
  name: "OPH",
  iban: "FR7630006000011234567890189",
  bic: "AGRIFRPPXXX",
};

Deno.test("transferAccount() is the landlord's, or the contract's own with the BIC of the same bank only", () => {
  assertEquals(transferAccount(LANDLORD, {}), LANDLORD);
  const own = "FR6630006000019999999999929";
  assertEquals(transferAccount(LANDLORD, { virtualIban: own }), {
    ...LANDLORD,
    iban: own,
  });
  const elsewhere = "FR1420041010050500013M02606";
  assertEquals(transferAccount(LANDLORD, { virtualIban: elsewhere }), {
    ...LANDLORD,
    iban: elsewhere,
    bic: "",
  });
  const german = { ...LANDLORD, iban: "DE89370400440532013000" };
  const other = "DE44500105175407324931";
  assertEquals(transferAccount(german, { virtualIban: other }).bic, "");
});
