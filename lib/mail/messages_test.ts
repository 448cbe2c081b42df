import { asNewId } from "@/lib/domain/ids.ts";
import { asTenantNumber } from "@/lib/domain/references.ts";
import { BARE_STATEMENTS } from "@/tests/support/bare_statements.ts";
import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { type Landlord, PORTAL_LOGO } from "../domain/landlord.ts";
import { contrastOf } from "../domain/color.ts";
import type { Language } from "../domain/language.ts";
import type { MailMessage } from "../domain/mail_message.ts";
import { renderMail } from "./messages.ts";

const ORIGIN = "https://locataires.exemple.fr";
const AT = "2026-11-30T23:30:00.000Z";
const TO = "locataire@exemple.fr";
const TOKEN = "abcdefghijklmnopqrstuvwxyz234567";
const LANDLORD: Landlord = {
  name: "Office de Démonstration <& associés>",
  address: ["42 rue des Essais", "16000 ANGOULÊME"],
  phone: "05 45 00 00 00",
  email: "contact@exemple.fr",
  iban: "FR7630006000011234567890189",
  bic: "AGRIFRPP",
  firstMonth: "2026-11",
  noticeDay: 28,
  dueDay: 10,
  term: "echu",
  debitExcludes: ["regularisation"],
  rentBooks: "portail",
  freshHours: 36,
  minPaymentCents: 100,
  maxPaymentCents: 500_000,
  retention: { archiveYears: 3, logMonths: 12 },
  color: "#0b5a4a",
  logo: PORTAL_LOGO,
  dataProtectionOfficer: "dpo@exemple.fr",
  publicationDirector: "La directrice",
  ...BARE_STATEMENTS,
};
const CONTACT = {
  to: "contact@exemple.fr",
  language: "fr",
  kind: "contact_to_landlord",
  replyTo: TO,
  number: "2026-000123",
  subject: "home",
  body: "Bonjour,\nla chaudière est en panne.",
  tenantName: "Mme Dupont",
  tenantNumber: asTenantNumber("000123456"),
  contract: "L/0039000204",
} as const satisfies MailMessage;
const PAYMENT = {
  to: TO,
  language: "fr",
  kind: "payment_result",
  paymentId: asNewId("p1"),
  status: "paid",
  amountCents: 83041,
  contracts: ["L/0039000204", "L/2220000101"],
  at: AT,
} as const;

const paymentOf = (
  status:
    | "paid"
    | "refused"
    | "abandoned"
    | "expired"
    | "cancelled"
    | "refunded"
    | "charged_back",
): MailMessage => ({ ...PAYMENT, contracts: [...PAYMENT.contracts], status });

const SAMPLES: readonly MailMessage[] = [
  { to: TO, language: "fr", kind: "validation", token: TOKEN, at: AT },
  { to: TO, language: "fr", kind: "already_has_account" },
  { to: TO, language: "fr", kind: "reference_not_recognised" },
  { to: TO, language: "fr", kind: "someone_tried_your_number", at: AT },
  { to: TO, language: "fr", kind: "account_created" },
  { to: TO, language: "fr", kind: "opened_for_your_number", at: AT },
  { to: TO, language: "fr", kind: "password_reset", token: TOKEN },
  { to: TO, language: "fr", kind: "password_changed", at: AT },
  { to: TO, language: "fr", kind: "identifier_reminder" },
  { to: TO, language: "fr", kind: "email_change_confirm", token: TOKEN },
  { to: TO, language: "fr", kind: "email_changed", at: AT },
  { to: TO, language: "fr", kind: "account_closed", at: AT },
  { to: TO, language: "fr", kind: "account_closed_by_landlord", at: AT },
  { to: TO, language: "fr", kind: "account_reopened", token: TOKEN },
  {
    to: TO,
    language: "fr",
    kind: "due_reminder",
    contract: "L/0039000204",
    month: "2026-11",
    owedCents: 25000,
    dueOn: "2026-12-10",
  },
  CONTACT,
  {
    to: TO,
    language: "fr",
    kind: "contact_receipt",
    number: "2026-000123",
    subject: "home",
    body: "Bonjour",
  },
  ...([
    "paid",
    "refused",
    "abandoned",
    "expired",
    "cancelled",
    "refunded",
    "charged_back",
  ] as const)
    .map(paymentOf),
];

const linksIn = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s"<]+/g)].map(([link]) => link);

Deno.test("renderMail() writes every message with its recipient, the landlord's foot and the same links twice", () => {
  for (const message of SAMPLES) {
    const { to, subject, text, html } = renderMail(
      message,
      LANDLORD,
      ORIGIN,
      null,
    );
    assertEquals(to, message.to);
    assertEquals(subject !== "" && !/[\r\n]/.test(subject), true);
    for (
      const words of [
        "05 45 00 00 00",
        "42 rue des Essais",
        "16000 ANGOULÊME",
        "contact@exemple.fr",
      ]
    ) {
      assertEquals([message.kind, text.includes(words), html.includes(words)], [
        message.kind,
        true,
        true,
      ]);
    }
    const links = new Set(linksIn(text));
    assertEquals(links, new Set(linksIn(html)));
    for (const link of links) assertEquals(link.startsWith(`${ORIGIN}/`), true);
    assertEquals(
      /<(img|script|link|iframe|form)\b|\son\w+=|javascript:/i.test(html),
      false,
    );
  }
});

Deno.test("renderMail() warns tenants against phishing, and writes correct French typography", () => {
  for (const message of SAMPLES) {
    const { subject, text } = renderMail(message, LANDLORD, ORIGIN, null);
    const isForTenant = message.kind !== "contact_to_landlord";
    assertEquals(
      text.includes("Nous ne vous demanderons jamais votre mot de passe"),
      isForTenant,
    );
    const words = `${subject}\n${text}`.replace(/https?:\S+/g, "");
    assertEquals([
      message.kind,
      /['"]| [:;?!»]|« |[^\s\u00A0\u202F][;?!»]/.exec(words)?.[0],
    ], [message.kind, undefined]);
  }
});

Deno.test("renderMail() greets by name, in text and in HTML, in every language; whom nobody knows it greets without", () => {
  const reader = { title: "madam", surname: "Moreau" } as const;
  const greeted = (language: Language, known: typeof reader | null) => {
    const message = { to: TO, language, kind: "account_created" } as const;
    const { text, html } = renderMail(message, LANDLORD, ORIGIN, known);
    const [first = ""] = text.split("\n");
    assertEquals(html.includes(`<p>${first}</p>`), true, first);
    return first.replace(/[\u2068\u2069]/g, "");
  };
  assertEquals(greeted("fr", reader), "Bonjour Madame Moreau,");
  assertEquals(greeted("en", reader), "Hello Ms Moreau,");
  assertEquals(greeted("ar", reader), "مرحبًا السيدة Moreau،");
  assertEquals(greeted("fr", null), "Bonjour,");
});

Deno.test("renderMail() carries the landlord's name, mark and colour, dark enough for the white letters on it", () => {
  for (const color of ["#0b5a4a", "#ffe600", "#e2001a"]) {
    const landlord = { ...LANDLORD, color };
    const { html } = renderMail(paymentOf("paid"), landlord, ORIGIN, null);
    const colors = new Set(
      [...html.matchAll(/#[0-9a-f]{6}\b/g)].map(([one]) => one),
    );
    colors.delete("#ffffff");
    assertEquals(colors.size, 1, `one accent: ${[...colors]}`);
    const [accent = ""] = colors;
    assertEquals(contrastOf(accent, "#ffffff") >= 4.5, true, accent);
    assertEquals(html.match(/<svg /g)?.length, 1);
    assertEquals(
      html.includes(
        "<bdi>Office de Démonstration &lt;&amp; associés&gt;</bdi>",
      ),
      true,
    );
    // The reader's own theme decides of the rest.
    assertEquals(/[; "]color:(?!#ffffff)/.test(html), false);
    assertEquals(html.match(/background/g)?.length, 1);
  }
});

Deno.test("renderMail() sends each message to its page", () => {
  const pathsOf = (message: MailMessage) =>
    linksIn(renderMail(message, LANDLORD, ORIGIN, null).text).map((link) =>
      link.slice(ORIGIN.length)
    );
  assertEquals(
    pathsOf({
      to: TO,
      language: "fr",
      kind: "validation",
      token: TOKEN,
      at: AT,
    }),
    [
      `/validation/${TOKEN}`,
    ],
  );
  assertEquals(
    pathsOf({ to: TO, language: "fr", kind: "password_reset", token: TOKEN }),
    [
      `/mot-de-passe/${TOKEN}`,
    ],
  );
  assertEquals(
    pathsOf({
      to: TO,
      language: "fr",
      kind: "validation",
      token: "../connexion?a",
      at: AT,
    }),
    ["/validation/..%2Fconnexion%3Fa"],
  );
  assertEquals(
    pathsOf({
      to: TO,
      language: "fr",
      kind: "email_change_confirm",
      token: TOKEN,
    }),
    [`/adresse/${TOKEN}`],
  );
  assertEquals(pathsOf(paymentOf("paid")), ["/espace/paiement/p1/recu"]);
  assertEquals(pathsOf(paymentOf("refused")), ["/espace/paiement/p1"]);
});

Deno.test("renderMail() tells amount, contracts and Paris time of a payment", () => {
  const { subject, text } = renderMail(
    paymentOf("paid"),
    LANDLORD,
    ORIGIN,
    null,
  );
  assertEquals(subject, "Votre paiement est enregistré (830,41\u00A0€)");
  for (
    const words of [
      "830,41\u00A0€",
      "L/0039000204, L/2220000101",
      "1er décembre 2026 à 00 h 30",
    ]
  ) {
    assertEquals([words, text.includes(words)], [words, true]);
  }
  assertEquals(text.includes("accepté"), true);
  for (
    const status of [
      "refused",
      "abandoned",
      "expired",
      "cancelled",
      "refunded",
      "charged_back",
    ] as const
  ) {
    assertEquals(
      renderMail(paymentOf(status), LANDLORD, ORIGIN, null).text.includes(
        "accepté",
      ),
      false,
    );
  }
});

Deno.test("renderMail() lets the landlord answer the tenant, and nobody else", () => {
  assertEquals(renderMail(CONTACT, LANDLORD, ORIGIN, null).replyTo, TO);
  assertEquals(
    renderMail(paymentOf("paid"), LANDLORD, ORIGIN, null).replyTo,
    undefined,
  );
});

Deno.test("renderMail() escapes whatever people write, and keeps it out of the headers", () => {
  const attack =
    '<a href="https://mal.example">"&\'</a>\r\nBcc: tous@exemple.fr\r\n\u0000\u202E';
  const message: MailMessage = {
    ...CONTACT,
    number: attack,
    body: attack,
    tenantName: attack,
  };
  const { subject, html, text } = renderMail(message, LANDLORD, ORIGIN, null);
  assertEquals(html.includes("<a href"), false);
  assertEquals(
    html.includes(
      "&lt;a href=&quot;https://mal.example&quot;&gt;&quot;&amp;&#39;&lt;/a&gt;",
    ),
    true,
  );
  assertEquals(html.includes("&lt;&amp; associés&gt;"), true);
  assertEquals(/[\r\n]/.test(subject), false);
  for (const char of ["\0", "\r", "\u202E"]) {
    assertEquals((html + text + subject).includes(char), false);
  }
  assertEquals(/^Bcc/m.test(text), false);
});

Deno.test("renderMail() opens no tag for any text", () => {
  const tagsOf = (html: string) =>
    html.match(/<\/?[a-z]+/gi)?.filter((tag) => tag !== "<br");
  const plain = tagsOf(renderMail(CONTACT, LANDLORD, ORIGIN, null).html);
  fc.assert(fc.property(fc.string(), (body) => {
    const { html } = renderMail(
      { ...CONTACT, body, number: body },
      LANDLORD,
      ORIGIN,
      null,
    );
    assertEquals(tagsOf(html), plain);
  }));
});

Deno.test("renderMail() refuses to render with an origin that is no address", () => {
  assertThrows(() =>
    renderMail(
      { to: TO, language: "fr", kind: "account_created" },
      LANDLORD,
      "nowhere",
      null,
    )
  );
});
