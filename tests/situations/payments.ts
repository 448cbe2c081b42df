import type { Situation } from "../support/situation.ts";

const NOVEMBER =
  "28/11/2026 | quittancement 11/2026 | -400,00 | échéance 10/12/2026";
const DECEMBER =
  "28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027";

/** Rent, and money that pays it. */
export const PAYMENTS: readonly Situation[] = [
  {
    title: "a month that is asked is due by its day",
    because: "CCH R353-21: rent is paid in arrears; the day is the landlord's",
    rows: NOVEMBER,
    today: "30/11/2026",
    right: {
      due: "400,00",
      by: "10/12/2026",
      late: "0,00",
      lacks: "11/2026: 400,00",
    },
  },
  {
    title: "on the tenth, the tenth is in time",
    because: "au plus tard le 10 (RIVP, Châlons)",
    rows: NOVEMBER,
    today: "10/12/2026",
    right: { due: "400,00", by: "10/12/2026", late: "0,00" },
  },
  {
    title: "on the eleventh, it is late",
    because: "the day by which to pay has gone",
    rows: NOVEMBER,
    today: "11/12/2026",
    right: { due: "400,00", by: "", late: "400,00" },
  },
  {
    title: "a month paid in full has its quittance",
    because: "law 89-462 art. 21",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", favour: "0,00", paid: "11/2026", lacks: "" },
  },
  {
    title: "a month paid in part has none",
    because:
      "law 89-462 art. 21: a receipt for a part, a quittance for the whole",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cheque | 399,99`,
    today: "06/12/2026",
    right: { due: "0,01", paid: "", lacks: "11/2026: 0,01" },
  },
  {
    title: "what is paid too much waits for the next month",
    because: "an advance is the tenant's until it is asked for",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 500,00`,
    today: "06/12/2026",
    right: { due: "0,00", favour: "100,00", paid: "11/2026" },
  },
  {
    title: "the advance pays the next month first",
    because: "set-off is by law (C. civ. 1347)",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 500,00
      ${DECEMBER}`,
    today: "30/12/2026",
    right: {
      due: "300,00",
      favour: "0,00",
      paid: "11/2026",
      lacks: "12/2026: 300,00",
    },
  },
  {
    title: "of two months, money pays the older one",
    because: "C. civ. 1342-10: due debts first, then the oldest",
    rows: `${NOVEMBER}
      ${DECEMBER}
      05/01/2027 | encaissement virement | 400,00`,
    today: "06/01/2027",
    right: {
      due: "400,00",
      late: "0,00",
      paid: "11/2026",
      lacks: "12/2026: 400,00",
    },
  },
  {
    title: "the payer may name the month that he pays",
    because: "C. civ. 1342-10: the debtor says which debt he pays",
    rows: `${NOVEMBER}
      ${DECEMBER}
      05/01/2027 | encaissement cb 12/2026 | 400,00`,
    today: "06/01/2027",
    right: {
      due: "400,00",
      late: "400,00",
      paid: "12/2026",
      lacks: "11/2026: 400,00",
    },
  },
  {
    title: "of the month that is named, the rent comes before its other debts",
    because: "the quittance is what the payer wants of a month",
    rows: `${NOVEMBER}
      20/11/2026 | frais | -80,00
      05/12/2026 | encaissement cb 11/2026 | 400,00`,
    today: "06/12/2026",
    right: { due: "80,00", paid: "11/2026" },
  },
  {
    title: "what is left of a named payment goes to the oldest debt",
    because: "the choice binds the named debt only",
    rows: `${NOVEMBER}
      ${DECEMBER}
      05/01/2027 | encaissement cb 12/2026 | 450,00`,
    today: "06/01/2027",
    right: { due: "350,00", paid: "12/2026", lacks: "11/2026: 350,00" },
  },
  {
    title: "two payments of the same day and sum are two payments",
    because: "two true payments of 200 on a day stay two",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 200,00
      05/12/2026 | encaissement cb | 200,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "a co-holder's payment pays the same account",
    because:
      "each holder owes the whole (clause of solidarity); the account is one",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 250,00
      06/12/2026 | encaissement cb | 150,00`,
    today: "07/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "a month of nothing is paid",
    because: "help covers it all; there is nothing to wait for",
    rows: `28/11/2026 | quittancement 11/2026 | -241,00 | échéance 10/12/2026
      28/11/2026 | apl 11/2026 | 241,00`,
    today: "30/11/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "words: a bank transfer",
    because: "the file has no column for the nature",
    rows: `${NOVEMBER}
      05/12/2026 | "Virement reçu M. MOREAU" | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "words: a cheque handed in",
    because: 'a "remise de chèque" is money, not a rebate',
    rows: `${NOVEMBER}
      05/12/2026 | "Remise chèque 0004512" | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "words: rent of a month, card, cash, interbank slip, postal order",
    because: "each of the file's means is known by its usual words",
    rows:
      `28/11/2026 | "Loyer et charges novembre 2026" | -400,00 | échéance 10/12/2026
      01/12/2026 | "Paiement CB internet" | 100,00
      02/12/2026 | "Versement en espèces" | 100,00
      03/12/2026 | "TIP SEPA" | 100,00
      04/12/2026 | "Mandat cash" | 100,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "words that no list knows count, and make no quittance",
    because: "a false quittance is worse than none",
    rows: `${NOVEMBER}
      05/12/2026 | "OD 4471 LETTRAGE" | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "", lacks: "11/2026: sorti" },
  },
  {
    title: "a charge of its own is due on its own day",
    because: "C. civ. 1342-10: by due day, not by import",
    rows: `${NOVEMBER}
      15/12/2026 | frais | -12,00
      20/12/2026 | encaissement cb | 400,00`,
    today: "21/12/2026",
    right: { due: "12,00", late: "12,00", paid: "11/2026" },
  },
  {
    title: "fees, insurance, deposit and penalty are no part of a month",
    because: "rent and charges alone make the quittance (law 89-462 art. 21)",
    rows: `${NOVEMBER}
      28/11/2026 | frais | -8,00 | échéance 10/12/2026
      28/11/2026 | assurance | -6,00 | échéance 10/12/2026
      28/11/2026 | penalite | -7,62 | échéance 10/12/2026
      28/11/2026 | depot_garantie | -50,00 | échéance 10/12/2026
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: { due: "71,62", paid: "11/2026" },
  },
  {
    title:
      "a debt that is found late is due from its own day, and older payments stay",
    because:
      "a payment pays what was asked on its day; what is asked later changes nothing of it",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 400,00
      20/12/2026 | frais | -12,00`,
    today: "21/12/2026",
    right: { due: "12,00", paid: "11/2026" },
  },
];
