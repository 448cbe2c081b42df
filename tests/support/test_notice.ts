import { asTenantNumber } from "../../lib/domain/references.ts";
import type { RentLine } from "../../lib/domain/tenant.ts";
import {
  buildNotice,
  type Notice,
  type NoticeLine,
} from "../../lib/domain/documents/notice.ts";
import { openingOf } from "../../lib/domain/ledger/ledger_entry.ts";
import type { RepaymentPlan } from "../../lib/domain/ledger/plan.ts";
import type { Contract } from "../../lib/domain/tenant.ts";
import { LANDLORD } from "./test_services.ts";

/** Lines of a notice: kind, label, cents (negative in the tenant's favour). */
export type TestLines =
  readonly (readonly [NoticeLine["nature"], string, number])[];

const LINES: TestLines = [
  ["loyer", "Loyer principal", 41230],
  ["annexe", "Garage", 4500],
  ["charge", "Provision charges générales", 3875],
  ["charge", "Provision eau froide", 2455],
  ["rls", "Réduction de loyer de solidarité", -5112],
  ["apl", "Aide personnalisée au logement", -24100],
];

/** November's notice of a home, as frozen but for its PDF's sum. */
export function buildTestNotice(
  changes: {
    surname?: string;
    lines?: TestLines;
    balanceCents?: number;
    contract?: Partial<Contract>;
    plan?: RepaymentPlan;
  } = {},
): Notice {
  const contract = "L/0039000204";
  const lines = (changes.lines ?? LINES).map((
    [nature, label, cents],
    i,
  ): RentLine => ({
    code: `C${i}`,
    nature,
    label,
    direction: cents < 0 ? "C" : "D",
    amountCents: Math.abs(cents),
    from: "2026-01",
    to: null,
  }));
  const notice = buildNotice({
    contract: {
      v: 1,
      contract,
      tenantNumber: asTenantNumber("000123456"),
      kind: "habitation",
      homeNumber: "0123456789",
      address: "3 avenue des Tilleuls",
      postcode: "16730",
      city: "LINARS",
      startsOn: "2015-03-01",
      endsOn: null,
      directDebit: false,
      ...changes.contract,
    },
    dwelling: null,
    tenant: {
      v: 1,
      number: asTenantNumber("000123456"),
      civility: "Mlle",
      surname: changes.surname ?? "MOREAU",
      birthName: "",
      firstName: "Laëtitia",
      email: "",
    },
    schedule: { v: 1, contract, lines, totals: {} },
    landlord: LANDLORD,
    month: "2026-11",
    issuedOn: "2026-11-28",
    entries: [openingOf("2026-09-01", changes.balanceCents ?? -12345)],
    plan: changes.plan ?? null,
    code: "7K3M-0QWX-PZ9D",
    quittanceCode: "8K3M-0QWX-PZ9D",
    paperless: true,
    site: "https://locataires.exemple.fr",
  });
  if (typeof notice === "string") throw new Error(notice);
  return { ...notice, pdfSha256: "", pdfBytes: 0 };
}
