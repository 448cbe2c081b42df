import { assertEquals } from "@std/assert";
import { noticesFault, rentBooksFault } from "./rent_books.ts";

const PORTAL = { rentBooks: "portail", firstMonth: "2026-11" } as const;
const LANDLORD = { ...PORTAL, rentBooks: "bailleur" } as const;

Deno.test("rentBooksFault() refuses a rent of a month that the portal books itself, and nothing else", () => {
  const rent = { nature: "quittancement", month: "2026-11" } as const;
  assertEquals(rentBooksFault(rent, PORTAL), "rent_is_ours");
  assertEquals(
    rentBooksFault({ ...rent, month: "2027-02" }, PORTAL),
    "rent_is_ours",
  );
  assertEquals(rentBooksFault({ ...rent, month: "2026-10" }, PORTAL), null);
  assertEquals(rentBooksFault({ ...rent, month: null }, PORTAL), null);
  assertEquals(rentBooksFault({ ...rent, nature: "apl" }, PORTAL), null);
  assertEquals(rentBooksFault(rent, LANDLORD), null);
});

Deno.test("noticesFault() refuses the landlord's notices where the portal makes them", () => {
  assertEquals(noticesFault(PORTAL), "notices_are_ours");
  assertEquals(noticesFault(LANDLORD), null);
});
