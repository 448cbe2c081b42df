import type { Situation } from "../support/situation.ts";

const NOVEMBER =
  "28/11/2026 | quittancement 11/2026 | -400,00 | échéance 10/12/2026";
const PLAN = {
  debtCents: 60_000,
  startsOn: "2026-12-10",
  monthlyCents: 5_000,
  parts: 12,
  state: "en_cours" as const,
} as const;
const DEBIT = {
  month: "2026-11",
  on: "2026-12-10",
  cents: 40_000,
  rum: "RUM-1",
} as const;

/** What the pages say of an account, word for word. */
export const SAID: readonly Situation[] = [
  {
    title: "says nothing is to be paid",
    because: "the balance's own words stay",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", says: ["Votre compte est à jour"] },
  },
  {
    title: "says the month and its last day",
    because: "au plus tard le 10 (RIVP, Châlons): the 10th is in time",
    rows: NOVEMBER,
    today: "10/12/2026",
    right: {
      due: "400,00",
      late: "0,00",
      says: [
        "Vous devez 400,00 €",
        "Novembre 2026 : 400,00 €, au plus tard le 10 décembre 2026",
      ],
    },
  },
  {
    title: "says what is late",
    because: "what is overdue is said plainly",
    rows: `01/06/2026 | reprise | -100,00
      28/10/2026 | quittancement 10/2026 | -400,00 | échéance 10/11/2026
      ${NOVEMBER}`,
    today: "30/11/2026",
    right: {
      due: "900,00",
      late: "500,00",
      says: [
        "Vous devez 900,00 €",
        "Dette plus ancienne : 100,00 €, en retard",
        "Octobre 2026 : 400,00 €, en retard (à payer au plus tard le 10 novembre 2026)",
        "Novembre 2026 : 400,00 €, au plus tard le 10 décembre 2026",
      ],
    },
  },
  {
    title: "says many late sums in one line",
    because: "a list of thirty months helps nobody",
    rows: `28/06/2026 | quittancement 06/2026 | -400,00 | échéance 10/07/2026
      28/07/2026 | quittancement 07/2026 | -400,00 | échéance 10/08/2026
      28/08/2026 | quittancement 08/2026 | -400,00 | échéance 10/09/2026
      28/09/2026 | quittancement 09/2026 | -400,00 | échéance 10/10/2026
      ${NOVEMBER}`,
    today: "30/11/2026",
    right: {
      due: "2000,00",
      says: [
        "Vous devez 2 000,00 €",
        "4 sommes en retard : 1 600,00 €",
        "Novembre 2026 : 400,00 €, au plus tard le 10 décembre 2026",
      ],
    },
  },
  {
    title: "says what is drawn, when, and what is left to pay otherwise",
    because: "F6: rent 400, regularisation 350, old debt 1 250",
    rows: `01/06/2026 | reprise | -1250,00
      28/11/2026 | quittancement 11/2026 | -750,00 | échéance 10/12/2026`,
    announced: DEBIT,
    today: "30/11/2026",
    right: {
      due: "2000,00",
      toPay: "1600,00",
      says: [
        "Vous devez 2 000,00 €",
        "Dette plus ancienne : 1 250,00 €, en retard",
        "Novembre 2026 : 750,00 €, au plus tard le 10 décembre 2026",
        "400,00 € seront prélevés sur votre compte bancaire le 10 décembre 2026 (référence du mandat : RUM-1). Il vous reste 1 600,00 € à payer autrement.",
      ],
    },
  },
  {
    title: "says that nothing else is to be paid than what is drawn",
    because: "a debit tenant who pays by card pays twice",
    rows: NOVEMBER,
    announced: { ...DEBIT, rum: "" },
    today: "10/12/2026",
    right: {
      due: "400,00",
      toPay: "0,00",
      says: [
        "Vous devez 400,00 €",
        "Novembre 2026 : 400,00 €, au plus tard le 10 décembre 2026",
        "400,00 € seront prélevés sur votre compte bancaire le 10 décembre 2026. Vous n’avez rien d’autre à payer.",
      ],
    },
  },
  {
    title: "a debit whose day has gone is announced no more",
    because: "it was drawn, or it was not: the books will say it",
    rows: NOVEMBER,
    announced: DEBIT,
    today: "11/12/2026",
    right: { due: "400,00", toPay: "400,00", late: "400,00" },
  },
  {
    title: "a debit draws nothing of another month's debt",
    because: "SEPA: only what a notice has announced",
    rows: `28/10/2026 | quittancement 10/2026 | -400,00 | échéance 10/11/2026
      ${NOVEMBER}
      01/12/2026 | encaissement cb 11/2026 | 400,00`,
    announced: DEBIT,
    today: "02/12/2026",
    right: { due: "400,00", toPay: "400,00", late: "400,00" },
  },
  {
    title: "says what a catch-up of help leaves",
    because: "F7: December lacks 159",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 159,00
      28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027
      28/12/2026 | apl 12/2026 | 241,00
      28/12/2026 | rappel_apl 11/2026 | 241,00`,
    today: "30/12/2026",
    right: {
      due: "159,00",
      says: [
        "Vous devez 159,00 €",
        "Décembre 2026 : 159,00 €, au plus tard le 10 janvier 2027",
      ],
    },
  },
  {
    title: "says help that is claimed back, and calls it no rent",
    because: "F7: an indu of 1 205 is a claim of its own",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 159,00
      06/12/2026 | apl 11/2026 | 241,00
      15/12/2026 | rappel_apl 06/2026 | -1205,00 | échéance 10/01/2027`,
    today: "16/12/2026",
    right: {
      due: "1205,00",
      says: [
        "Vous devez 1 205,00 €",
        "Aide au logement à rendre : 1 205,00 €, au plus tard le 10 janvier 2027",
      ],
    },
  },
  {
    title: "says a debt that came late by its own month",
    because: "F8: September, not November",
    rows: `${NOVEMBER}
      30/09/2026 | quittancement 09/2026 | -400,00 | échéance 10/10/2026
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: {
      due: "400,00",
      says: [
        "Vous devez 400,00 €",
        "Novembre 2026 : 400,00 €, au plus tard le 10 décembre 2026",
      ],
    },
  },
  {
    title: "says what a plan asks for, and what it leaves for later",
    because: "F9: debt 600, plan 50 a month, rent 400",
    rows: `01/09/2026 | reprise | -600,00
      ${NOVEMBER}`,
    plan: PLAN,
    today: "30/11/2026",
    right: {
      due: "450,00",
      plan: "550,00",
      late: "0,00",
      says: [
        "Vous devez 450,00 € maintenant",
        "Novembre 2026 : 400,00 €, au plus tard le 10 décembre 2026",
        "Plan d’apurement : 50,00 € pour ce mois",
        "550,00 € restent dans votre plan d’apurement : à payer les mois suivants.",
      ],
    },
  },
  {
    title: "says that nothing of a plan is to be paid now",
    because: "F9: 450 paid, the month and one instalment",
    rows: `01/09/2026 | reprise | -600,00
      ${NOVEMBER}
      10/12/2026 | encaissement cb | 450,00`,
    plan: PLAN,
    today: "11/12/2026",
    right: {
      due: "0,00",
      plan: "550,00",
      paid: "11/2026",
      says: [
        "Vous n’avez rien à payer maintenant",
        "550,00 € restent dans votre plan d’apurement : à payer les mois suivants.",
      ],
    },
  },
  {
    title: "what is asked and paid before the plan's first day is paid",
    because: "F9: the notice of 28 November asks for 450, paid on the 29th",
    rows: `01/09/2026 | reprise | -600,00
      ${NOVEMBER}
      29/11/2026 | encaissement cb | 450,00`,
    plan: PLAN,
    today: "30/11/2026",
    right: { due: "0,00", plan: "550,00", paid: "11/2026" },
  },
  {
    title: "what was paid before the plan was agreed lowers the debt before it",
    because: "the plan's debt is what was left: 600 of 1 000",
    rows: `01/09/2026 | reprise | -1000,00
      20/11/2026 | encaissement cb | 400,00
      ${NOVEMBER}`,
    plan: PLAN,
    today: "30/11/2026",
    right: { due: "450,00", plan: "550,00", late: "0,00" },
  },
  {
    title: "a debt that comes into the books between is covered all the same",
    because: "the plan's debt is what the landlord agreed to",
    rows: `01/09/2026 | reprise | -400,00
      25/11/2026 | regularisation | -200,00
      ${NOVEMBER}`,
    plan: PLAN,
    today: "10/12/2026",
    right: { due: "450,00", plan: "550,00", late: "0,00" },
  },
  {
    title:
      "a month that was paid under a plan keeps its quittance when it breaks",
    because: "CCH R824-16 ordered the payment; a quittance is not taken back",
    rows: `01/09/2026 | reprise | -600,00
      ${NOVEMBER}
      10/12/2026 | encaissement cb | 450,00`,
    plan: { ...PLAN, state: "rompu" },
    today: "11/12/2026",
    right: { due: "550,00", plan: "0,00", late: "550,00", paid: "11/2026" },
  },
  {
    title: "a part of a plan is asked with the month in which it falls",
    because: "the plan's day and the rent's day are seldom the same",
    rows: `01/09/2026 | reprise | -600,00
      ${NOVEMBER}`,
    plan: { ...PLAN, startsOn: "2026-12-15" },
    today: "30/11/2026",
    right: { due: "450,00", plan: "550,00" },
  },
  {
    title: "says an advance",
    because: "the balance's own words stay",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 412,00`,
    today: "06/12/2026",
    right: {
      due: "0,00",
      favour: "12,00",
      says: ["Vous avez une avance de 12,00 €"],
    },
  },
  {
    title: "says help that waits for its own month beside what is due",
    because: "help counts for its month only",
    rows: `28/11/2026 | quittancement 11/2026 | -200,00 | échéance 10/12/2026
      28/11/2026 | apl 11/2026 | 241,00
      28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027`,
    today: "30/12/2026",
    right: {
      due: "400,00",
      says: [
        "Vous devez 400,00 €",
        "Décembre 2026 : 400,00 €, au plus tard le 10 janvier 2027",
        "Vous avez aussi 41,00 € en votre faveur.",
      ],
    },
  },
  {
    title: "says to who has left that a credit is given back",
    because: "F11: a leaver with 155 in favour",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 555,00`,
    left: "30/11/2026",
    today: "06/12/2026",
    right: {
      due: "0,00",
      favour: "155,00",
      says: [
        "Vous avez 155,00 € en votre faveur",
        "Cette somme vous sera remboursée.",
      ],
    },
  },
  {
    title: "says fees and a month that is asked in advance",
    because: "terme à échoir, by express clause (CCH R353-21)",
    rows: `28/11/2026 | quittancement 12/2026 | -400,00 | échéance 05/12/2026
      29/11/2026 | frais | -12,00 | échéance 05/12/2026`,
    today: "01/12/2026",
    right: {
      due: "412,00",
      says: [
        "Vous devez 412,00 €",
        "Décembre 2026 : 400,00 €, au plus tard le 5 décembre 2026",
        "Frais : 12,00 €, au plus tard le 5 décembre 2026",
      ],
    },
  },
];
