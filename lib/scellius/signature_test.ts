import { assertEquals } from "@std/assert";
import { isSignedBy, signFields } from "./signature.ts";

const KEY = "1122334455667788";
const read = (text: string) =>
  new Map(
    text.split("\n").map((line) => {
      const at = line.indexOf("=");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );

const V1 = read(`vads_action_mode=INTERACTIVE
vads_amount=5124
vads_ctx_mode=TEST
vads_currency=978
vads_page_action=PAYMENT
vads_payment_config=SINGLE
vads_site_id=12345678
vads_trans_date=20170129130025
vads_trans_id=123456
vads_version=V2`);

const V2 = read(`vads_version=V2
vads_page_action=PAYMENT
vads_action_mode=INTERACTIVE
vads_payment_config=SINGLE
vads_site_id=12345678
vads_ctx_mode=TEST
vads_trans_id=654321
vads_trans_date=20090501193530
vads_amount=1524
vads_currency=978
vads_cust_first_name=Jean Michél
vads_cust_last_name=Mihaï`);

Deno.test("signFields() gives the published signatures (V1, V2, V2 without the names)", () => {
  assertEquals(
    signFields(V1, KEY),
    "ycA5Do5tNvsnKdc/eP1bj2xa19z9q3iWPy9/rpesfS0=",
  );
  assertEquals(
    signFields(V2, KEY),
    "aHrJ7IzSGFa4pcYA8kh99+M/xBzoQ4Odnu3f4BUrpIA=",
  );
  const without = new Map(
    [...V2].filter(([name]) => !name.startsWith("vads_cust_")),
  );
  assertEquals(
    signFields(without, KEY),
    "O1ycab+xOkAmToSWeEE2hj39aAKCQ2IxGK+JxKv8iUI=",
  );
});

Deno.test("signFields() orders names by bytes, counts blanks and leaves other fields out", () => {
  const fields = new Map([
    ["vads_ext_info_avis", "lower"],
    ["vads_ext_info_Zed", "upper"],
    ["vads_cust_address_number", "underscore"],
    ["vads_cust_address2", "digit"],
  ]);
  const sorted = new Map([
    ["vads_a", "digit"],
    ["vads_b", "underscore"],
    ["vads_c", "upper"],
    ["vads_d", "lower"],
  ]);
  assertEquals(signFields(fields, KEY), signFields(sorted, KEY));
  const blank = new Map([...V1, ["vads_z", ""]]);
  assertEquals(signFields(blank, KEY) === signFields(V1, KEY), false);
  const other = new Map([...V1, ["signature", "x"], ["other", "y"]]);
  assertEquals(signFields(other, KEY), signFields(V1, KEY));
});

Deno.test("isSignedBy() refuses another key, another length and every flipped bit of the signature", () => {
  const signature = signFields(V1, KEY);
  assertEquals(isSignedBy(V1, signature, KEY), true);
  assertEquals(isSignedBy(V1, signature, "1122334455667789"), false);
  assertEquals(isSignedBy(V1, signature.slice(1), KEY), false);
  assertEquals(isSignedBy(V1, "", KEY), false);
  for (let i = 0; i < signature.length; i++) {
    const flipped = signature.slice(0, i) +
      String.fromCharCode(signature.charCodeAt(i) ^ 1) +
      signature.slice(i + 1);
    assertEquals(isSignedBy(V1, flipped, KEY), false);
  }
});
