import { assertEquals, assertThrows } from "@std/assert";
import {
  asTenantNumber,
  buildRfReference,
  formatHomeNumber,
  isRfReference,
  isTenantNumber,
  NO_TENANT,
  parseContractRef,
  parseReference,
  parseTenantNumber,
} from "./references.ts";

Deno.test("parseContractRef() forgives case, spaces and the L", () => {
  for (
    const typed of [
      "L/2220000101",
      "l 2220 000101",
      "2220000101",
      "L2220000101",
      " L / 2220 0001 01 ",
      "L-2220000101",
      "２２２００００１０１",
    ]
  ) assertEquals(parseContractRef(typed), "L/2220000101", typed);
  for (const typed of ["", "L/222000010", "L/22200001011", "M/2220000101"]) {
    assertEquals(parseContractRef(typed), null, typed);
  }
});

Deno.test("parseTenantNumber() takes nine digits, or fewer without the leading zeros", () => {
  assertEquals(parseTenantNumber("000 123 456"), "000123456");
  assertEquals(parseTenantNumber("123456"), "000123456");
  for (const typed of ["", "0", "000000000", "1234567890", "12a"]) {
    assertEquals(parseTenantNumber(typed), null, typed);
  }
});

Deno.test("isTenantNumber() takes the canonical form only; no number at all is none", () => {
  assertEquals(isTenantNumber("000123456"), true);
  for (const text of ["000000000", "123456", "0001234567", " 00123456"]) {
    assertEquals(isTenantNumber(text), false, text);
  }
  assertEquals(isTenantNumber(NO_TENANT), false);
  assertThrows(() => asTenantNumber("123456"), Error, "Assertion failed");
});

Deno.test("parseReference() takes either reference behind the printed L", () => {
  assertEquals(parseReference("0039000204"), {
    kind: "contract",
    contract: "L/0039000204",
  });
  assertEquals(parseReference("L000123456"), {
    kind: "tenant",
    number: asTenantNumber("000123456"),
  });
  assertEquals(parseReference("MOREAU"), null);
});

Deno.test("buildRfReference() gives the published check digits", () => {
  assertEquals(buildRfReference("L/2220000101"), "RF17L2220000101");
  assertEquals(buildRfReference("L/0039000204"), "RF71L0039000204");
  assertEquals(isRfReference("RF18539007547034"), true);
  assertEquals(isRfReference("RF19539007547034"), false);
  assertEquals(isRfReference(buildRfReference("L/9999999999")), true);
});

Deno.test("formatHomeNumber() groups 4-4-2", () => {
  assertEquals(formatHomeNumber("0123456789"), "0123 4567 89");
  assertEquals(formatHomeNumber("B12"), "B12");
});
