import { statedLine, statedNotice } from "@/tests/support/stated_notice.ts";
import { LANDLORD } from "@/tests/support/test_services.ts";
import { TEST_TENANT } from "@/tests/support/test_account.ts";
import { assertEquals } from "@std/assert";
import type { StatedNotice } from "../exchange/stated.ts";
import type { IsoDate } from "../month.ts";
import type { Contract } from "../tenant.ts";
import type { Notice } from "./notice.ts";
import { announcedBy, netOf } from "./notice_due.ts";
import {
  buildStatedNotice,
  isSameNotice,
  noticeConflicts,
} from "./stated_notice.ts";

const CONTRACT: Contract = {
  v: 1,
  contract: "L/0039000204",
  tenantNumber: TEST_TENANT,
  kind: "habitation",
  homeNumber: "0123456789",
  address: "3 avenue des Tilleuls",
  postcode: "16730",
  city: "LINARS",
  startsOn: "2015-03-01",
  endsOn: null,
  directDebit: false,
  mandateRef: "RUM-1",
};

function publish(
  stated: StatedNotice,
  today: IsoDate = stated.publishOn,
  former: Notice | null = null,
): Notice {
  const notice = buildStatedNotice({
    stated,
    former,
    today,
    contract: CONTRACT,
    dwelling: null,
    tenant: {
      v: 1,
      number: TEST_TENANT,
      civility: "Mme",
      surname: "MOREAU",
      birthName: "",
      firstName: "Laëtitia",
      email: "",
    },
    landlord: LANDLORD,
    code: "7K3M-0QWX-PZ9D",
    quittanceCode: "8K3M-0QWX-PZ9D",
    paperless: true,
    site: "https://locataires.exemple.fr",
  });
  if (typeof notice === "string") throw new Error(notice);
  return { ...notice, pdfSha256: "", pdfBytes: 0 };
}

Deno.test("buildStatedNotice() takes the landlord's days, sums and debit as they are, and computes what is left", () => {
  const notice = publish(statedNotice("2026-11", {
    previousCents: 50_00,
    debit: { on: "2026-12-05", amountCents: 380_00 },
    lines: [
      statedLine("loyer", "Loyer", 400_00),
      statedLine("loyer", "Rappel de loyer", 12_00, "2026-09"),
      statedLine("plan", "Plan d’apurement", 20_00),
    ],
  }));
  assertEquals(
    [notice.issuedOn, notice.dueOn, notice.previousBalanceCents],
    ["2026-11-25", "2026-12-10", -50_00],
  );
  assertEquals([notice.totalCents, netOf(notice)], [432_00, 482_00]);
  assertEquals(notice.due, {
    askedCents: 482_00,
    planCents: 20_00,
    inPlanCents: 0,
    inFavourCents: 0,
    givenBack: false,
    drawing: { on: "2026-12-05", cents: 380_00, rum: "RUM-1" },
    toPayCents: 102_00,
  });
  assertEquals(notice.lines.map(({ month }) => month), [
    undefined,
    "2026-09",
    undefined,
  ]);
  // Its debit draws what the landlord says, also of older debts.
  assertEquals(announcedBy(notice, LANDLORD, ""), [{
    month: "2026-11",
    on: "2026-12-05",
    cents: 380_00,
    rum: "RUM-1",
    whatever: true,
  }]);
});

Deno.test("a notice is past when it comes after its due day, long after its own; one that replaces another is news", () => {
  const stated = statedNotice("2026-09");
  assertEquals(publish(stated, "2026-10-10").byLandlord?.isPast, false);
  assertEquals(publish(stated, "2026-10-11").byLandlord?.isPast, true);
  const late = { ...stated, publishOn: "2026-11-20" } as const;
  assertEquals(publish(late, "2026-11-27").byLandlord?.isPast, false);
  assertEquals(publish(late, "2026-11-28").byLandlord?.isPast, true);
  const second = { ...stated, version: 2 };
  const replacing = publish(second, "2026-11-28", publish(stated));
  assertEquals(replacing.byLandlord?.isPast, false);
});

Deno.test("a higher version names the one that it replaces and what has changed, line by line", () => {
  const former = publish(statedNotice("2026-11"));
  const second = publish(
    statedNotice("2026-11", {
      version: 3,
      lines: [statedLine("loyer", "Loyer principal", 390_00)]
        .map((line) => ({ ...line, code: "LOY" })),
    }),
    "2026-11-27",
    former,
  );
  assertEquals([second.version, former.version], [3, undefined]);
  assertEquals(second.replaces, {
    issuedOn: "2026-11-25",
    version: 1,
    changes: [{
      label: "Loyer principal",
      beforeCents: 400_00,
      afterCents: 390_00,
    }],
  });
});

Deno.test("noticeConflicts() finds the same version that says otherwise, whatever the order of its lines", () => {
  const lines = [
    statedLine("loyer", "Loyer", 400_00),
    statedLine("apl", "APL", -150_00),
    statedLine("loyer", "Rappel", 1_00, "2026-09"),
  ];
  const stated = statedNotice("2026-11", {
    lines,
    debit: { on: "2026-12-05", amountCents: 0 },
  });
  const published = [publish(stated)];
  const conflictsOf = (one: StatedNotice) =>
    noticeConflicts(published, [one]).length;
  assertEquals(conflictsOf(stated), 0);
  assertEquals(conflictsOf({ ...stated, debit: null }), 0);
  assertEquals(conflictsOf({ ...stated, lines: lines.toReversed() }), 0);
  assertEquals(conflictsOf({ ...stated, publishOn: "2026-11-27" }), 0);
  assertEquals(conflictsOf({ ...stated, dueOn: "2026-12-11" }), 1);
  assertEquals(conflictsOf({ ...stated, netCents: stated.netCents + 1 }), 1);
  assertEquals(
    conflictsOf({
      ...stated,
      lines: lines.map((line) => ({ ...line, month: null })),
    }),
    1,
  );
  const drawn = { on: "2026-12-05", amountCents: 1 } as const;
  assertEquals(conflictsOf({ ...stated, debit: drawn }), 1);
  const changed = { ...stated, issuedOn: "2026-11-24" } as const;
  assertEquals(conflictsOf({ ...changed, version: 2 }), 0);
  assertEquals(conflictsOf({ ...changed, month: "2026-10" }), 0);
  // What the portal itself has issued is no notice of the landlord's.
  const own = published.map(({ byLandlord: _made, ...notice }) => notice);
  assertEquals(noticeConflicts(own, [changed]), []);
});

Deno.test("isSameNotice() sees another name, day of publication or version, and not the order of lines", () => {
  const stated = statedNotice("2026-11", {
    lines: [statedLine("loyer", "Loyer", 1), statedLine("apl", "APL", -1)],
  });
  const reversed = { ...stated, lines: stated.lines.toReversed() };
  assertEquals(isSameNotice(stated, reversed), true);
  for (
    const other of [
      { ...stated, id: "other" },
      { ...stated, version: 2 },
      { ...stated, publishOn: "2026-11-26" as const },
      { ...stated, previousCents: 1 },
    ]
  ) assertEquals(isSameNotice(stated, other), false);
});
