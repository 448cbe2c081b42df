import type { Drawing } from "../../lib/domain/ledger/drawing.ts";
import type { Instant } from "../../lib/domain/month.ts";
import { asNewId } from "../../lib/domain/ids.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import type { Language } from "../../lib/domain/language.ts";
import type { NoticeDue } from "../../lib/domain/documents/notice_due.ts";
import type { MailMessage } from "../../lib/domain/mail_message.ts";

type Kind = MailMessage["kind"];

/** What a mail of each kind says beside its address and language. */
type Samples = {
  [K in Kind]: readonly Omit<
    Extract<MailMessage, { kind: K }>,
    "kind" | "to" | "language"
  >[];
};

const AT: Instant = "2026-11-30T23:30:00.000Z";
const TOKEN = "abcdefghijklmnopqrstuvwxyz234567";
const CONTRACT = "L/0039000204";
const PAID: Omit<
  Extract<MailMessage, { kind: "payment_result" }>,
  "kind" | "to" | "language" | "status"
> = {
  at: AT,
  paymentId: asNewId("p1"),
  amountCents: 83041,
  contracts: [CONTRACT],
};
const NOTICE = {
  contract: CONTRACT,
  month: "2026-11",
  dueOn: "2026-12-10",
} as const;
const DRAWING: Drawing = { on: "2026-12-05", cents: 25000, rum: "RUM-1" };
const DUE: NoticeDue = {
  askedCents: 25000,
  planCents: 0,
  inPlanCents: 0,
  inFavourCents: 0,
  givenBack: false,
  drawing: null,
  toPayCents: 25000,
};
const MESSAGE = {
  number: "2026-000123",
  subject: "home",
  body: "Bonjour,\nla chaudière est en panne.",
} as const;
const WRITER = { replyTo: "locataire@exemple.fr", tenantName: "Mme Dupont" };

/** A kind without a sample does not compile. */
const SAMPLES: Samples = {
  validation: [{ token: TOKEN, at: AT }],
  already_has_account: [{}],
  reference_not_recognised: [{}],
  someone_tried_your_number: [{ at: AT }],
  account_created: [{}],
  password_reset: [{ token: TOKEN }],
  password_changed: [{ at: AT }],
  identifier_reminder: [{}],
  email_change_confirm: [{ token: TOKEN }],
  email_change_asked: [{ at: AT }],
  email_changed: [{ at: AT }],
  account_closed: [{ at: AT }],
  account_closed_by_landlord: [{ at: AT }],
  account_reopened: [{ token: TOKEN }],
  invitation: [{ token: TOKEN }],
  staff_activation: [{ token: TOKEN }],
  staff_ways_changed: ([
    "password",
    "phone",
    "codes",
    "passkey_added",
    "passkey_removed",
  ] as const).map((change) => ({ change, at: AT })),
  opened_for_your_number: [{ at: AT }],
  contact_to_landlord: ([CONTRACT, null] as const).map((contract) => ({
    ...MESSAGE,
    ...WRITER,
    tenantNumber: asTenantNumber("000123456"),
    contract,
  })),
  contact_receipt: [MESSAGE],
  payment_result: [
    ...([
      "paid",
      "refused",
      "abandoned",
      "expired",
      "cancelled",
      "refunded",
      "charged_back",
    ] as const)
      .map((status) => ({ ...PAID, status })),
    {
      ...PAID,
      status: "paid",
      contracts: [CONTRACT, "L/2220000101"],
    },
  ],
  subscription_changed: (["subscribe", "stop"] as const)
    .map((action) => ({ contract: CONTRACT, action, at: AT })),
  notice_ready: [
    { ...NOTICE, netCents: 25000, directDebit: false },
    { ...NOTICE, netCents: 25000, directDebit: true },
    { ...NOTICE, netCents: 0, directDebit: false },
    ...[
      DUE,
      { ...DUE, drawing: DRAWING, toPayCents: 0 },
      { ...DUE, drawing: DRAWING, askedCents: 185000, toPayCents: 160000 },
      { ...DUE, askedCents: 30000, planCents: 5000, inPlanCents: 55000 },
      { ...DUE, askedCents: 0, toPayCents: 0, inFavourCents: 15500 },
      {
        ...DUE,
        askedCents: 0,
        toPayCents: 0,
        inFavourCents: 15500,
        givenBack: true,
      },
    ].map((due) => ({
      ...NOTICE,
      netCents: due.askedCents + due.inPlanCents - due.inFavourCents,
      directDebit: due.drawing !== null,
      due,
    })),
    // A month that begins with a vowel.
    { ...NOTICE, month: "2027-04", netCents: 25000, directDebit: false },
  ],
  due_reminder: [
    // As written before: without the month's own sum.
    { ...NOTICE, owedCents: 25000 },
    { ...NOTICE, owedCents: 25000, monthCents: 25000, planCents: 0 },
    { ...NOTICE, owedCents: 95000, monthCents: 25000, planCents: 5000 },
    {
      ...NOTICE,
      owedCents: 25000,
      monthCents: 25000,
      books: {
        today: "2026-12-06",
        closedAt: "2026-12-04T21:00:00.000Z",
        staleSince: "2026-12-04T21:00:00.000Z",
        withOwn: true,
      },
    },
  ],
};

/** Every kind of mail in a language, with each of its turns of phrase. */
export function everyMail(language: Language): MailMessage[] {
  const to = "locataire@exemple.fr";
  return Object.entries(SAMPLES).flatMap(([kind, samples]) =>
    samples.map((sample) => ({ ...sample, kind, to, language }) as MailMessage)
  );
}
