import { assertEquals } from "@std/assert";
import type { IsoDate } from "../month.ts";
import type { Means } from "./nature.ts";
import { recognizePayments } from "./recognize_payments.ts";

const own = (date: IsoDate, amountCents: number, ...names: string[]) => ({
  date,
  amountCents,
  names,
  transaction: "123456",
  isUndone: false,
  formerlyOn: null,
});
const row = (
  date: IsoDate,
  amountCents: number,
  { means = "cb", reference = null }: {
    means?: Means | null;
    reference?: string | null;
  } = {},
) => ({
  date,
  amountCents,
  means,
  reference,
  isElsewhere: false,
  byNameOnly: false,
});

/** How many were confirmed, unclear and fresh. */
function counts(...args: Parameters<typeof recognizePayments>) {
  const { confirmed, unclear, fresh } = recognizePayments(...args);
  return [confirmed.length, unclear.length, fresh.length];
}

Deno.test("recognizePayments() knows a payment by its reference, whatever day the file gives it", () => {
  const payments = [
    own("2026-12-02", 41230, "P1:u1:L0039000204", "u1"),
  ];
  for (const reference of ["P1:u1:L0039000204", "u1"]) {
    const far = row("2027-02-02", 41230, { reference, means: "autre" });
    assertEquals(counts(payments, [far]), [1, 0, 0], reference);
  }
  // Another sum under our name is for a person; a name of the landlord's own is money of another way.
  assertEquals(
    counts(payments, [row("2026-12-02", 41000, { reference: "u1" })]),
    [0, 1, 0],
  );
  assertEquals(
    counts(payments, [row("2027-03-02", 41230, { reference: "CB889" })]),
    [0, 0, 1],
  );
  const twice = row("2026-12-02", 41230, { reference: "u1" });
  assertEquals(counts(payments, [twice, { ...twice }]), [0, 2, 0]);
  // Two equal parts of one payment were given back: two rows with its name are these.
  const parts = [own("2026-12-02", -500, "P1"), own("2026-12-03", -500, "P1")];
  const part = row("2026-12-04", -500, { reference: "P1" });
  assertEquals(counts(parts, [part]), [0, 1, 0]);
  assertEquals(counts(parts, [part, { ...part }]), [2, 0, 0]);
});

Deno.test("recognizePayments() without a reference wants the exact sum, a card or no means, and a day from one before to ten after", () => {
  const payments = [own("2026-12-02", 41230, "u1")];
  const days: [IsoDate, number][] = [
    ["2026-11-30", 0],
    ["2026-12-01", 1],
    ["2026-12-12", 1],
    ["2026-12-13", 0],
  ];
  for (const [day, confirmed] of days) {
    assertEquals(
      counts(payments, [row(day, 41230)]),
      [confirmed, 0, 1 - confirmed],
      day,
    );
  }
  assertEquals(counts(payments, [row("2026-12-03", 41230, { means: null })]), [
    1,
    0,
    0,
  ]);
  assertEquals(
    counts(payments, [row("2026-12-03", 41230, { means: "cheque" })]),
    [0, 0, 1],
  );
  assertEquals(counts(payments, [row("2026-12-03", 41231)]), [0, 0, 1]);
});

Deno.test("recognizePayments() takes as many equal rows as equal payments for these, and leaves any other number to a person", () => {
  const two = [own("2026-12-02", 1000, "u1"), own("2026-12-02", 1000, "u2")];
  const line = row("2026-12-03", 1000);
  assertEquals(counts(two, [line, { ...line }]), [2, 0, 0]);
  assertEquals(counts(two, [line]), [0, 1, 0]);
  assertEquals(counts(two.slice(0, 1), [line, { ...line }]), [0, 2, 0]);
  // One of two is named: the other row is the other payment.
  assertEquals(counts(two, [{ ...line, reference: "u2" }, line]), [2, 0, 0]);
});

Deno.test("recognizePayments() takes the bank's transaction number only where means and day fit: it comes again", () => {
  const payments = [own("2026-12-02", 41230, "u1")];
  const named = (date: IsoDate, means: Means) =>
    counts(payments, [row(date, 41230, { reference: "123456", means })]);
  assertEquals(named("2026-12-03", "cb"), [1, 0, 0]);
  assertEquals(named("2026-12-03", "cheque"), [0, 0, 1]);
  assertEquals(named("2027-06-03", "cb"), [0, 0, 1]);
});

Deno.test("recognizePayments() leaves to a person what has another's name and fits ours, or names a payment of elsewhere", () => {
  const payments = [own("2026-12-02", 41230, "u1")];
  const foreign = row("2026-12-03", 41230, { reference: "REMISE-17" });
  assertEquals(counts(payments, [foreign]), [0, 1, 0]);
  const elsewhere = row("2027-12-03", 100, { reference: "u9" });
  assertEquals(counts(payments, [{ ...elsewhere, isElsewhere: true }]), [
    0,
    1,
    0,
  ]);
  // A correction that names something else is no payment of ours, however like one.
  assertEquals(counts(payments, [{ ...foreign, byNameOnly: true }]), [0, 0, 1]);
  // What was undone since is known by its name alone, or by the day under which files had it.
  const undone = [{ ...own("2026-12-02", 41230, "u1"), isUndone: true }];
  assertEquals(counts(undone, [row("2026-12-03", 41230)]), [0, 0, 1]);
  const byName = row("2026-12-03", 41230, { reference: "u1" });
  assertEquals(counts(undone, [byName]), [1, 0, 0]);
  const byTransaction = row("2026-12-03", 41230, { reference: "123456" });
  assertEquals(counts(undone, [byTransaction]), [1, 0, 0]);
  const former = undone.map((one) => ({
    ...one,
    formerlyOn: "2026-12-03" as const,
  }));
  assertEquals(counts(former, [row("2026-12-03", 41230)]), [1, 0, 0]);
  assertEquals(counts(former, [row("2026-12-04", 41230)]), [0, 0, 1]);
});
