import type { Situation } from "../support/situation.ts";

const NOVEMBER =
  "28/11/2026 | quittancement 11/2026 | -400,00 | échéance 10/12/2026";
const back = (label: string): Situation => ({
  title: `words of a return: ${label}`,
  because: "F3: a returned payment has paid nothing, whatever the words",
  rows: `${NOVEMBER}
    02/12/2026 | "${
    /carte/i.test(label) ? "Paiement CB internet" : "PRLV SEPA"
  }" | 400,00
    10/12/2026 | "${label}" | -400,00`,
  today: "10/12/2026",
  right: { due: "400,00", paid: "", lacks: "11/2026: 400,00" },
});

/** Money that comes back: rejects, chargebacks, refunds, corrections. */
export const MONEY_BACK: readonly Situation[] = [
  back("Rejet prélèvement du 10/12/2026"),
  back("REJET PRLV SEPA"),
  back("PRLV IMPAYE"),
  back("Impayé prél. AM04"),
  back("Impayé carte bancaire du 02/12/2026"),
  back("Retour SDD MD06"),
  {
    title: "a return names what came back",
    because: "exchange: it un-pays exactly that",
    rows: `${NOVEMBER}
      28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027
      05/12/2026 | encaissement prelevement | 400,00 | nom E1
      05/01/2027 | encaissement prelevement | 400,00 | nom E2
      12/01/2027 | rejet | -400,00 | réf E1`,
    today: "13/01/2027",
    right: {
      due: "400,00",
      late: "400,00",
      paid: "12/2026",
      lacks: "11/2026: 400,00",
    },
  },
  {
    title: "a return of a named month un-pays that month",
    because: "the payer's choice stands for the other one",
    rows: `${NOVEMBER}
      28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027
      05/12/2026 | encaissement cb 11/2026 | 400,00 | nom E1
      05/01/2027 | encaissement cb 12/2026 | 400,00 | nom E2
      12/01/2027 | impaye | -400,00 | réf E1`,
    today: "13/01/2027",
    right: { due: "400,00", paid: "12/2026", lacks: "11/2026: 400,00" },
  },
  {
    title: "a return without a name takes the day that it names",
    because: "of two alike, the words say which",
    rows: `${NOVEMBER}
      02/12/2026 | encaissement prelevement 11/2026 | 200,00
      05/12/2026 | encaissement prelevement 10/2026 | 200,00
      10/12/2026 | "Rejet prélèvement du 02/12/2026" | -200,00`,
    today: "10/12/2026",
    right: { due: "200,00", lacks: "11/2026: 200,00" },
  },
  {
    title: "a return that is booked before its payment un-pays it all the same",
    because: "banks and books have their own days",
    rows: `${NOVEMBER}
      10/12/2026 | "PRLV IMPAYE" | -400,00
      12/12/2026 | "PRLV SEPA" | 400,00`,
    today: "13/12/2026",
    right: { due: "400,00", paid: "", lacks: "11/2026: 400,00" },
  },
  {
    title:
      "a month whose sum is lowered after it was paid leaves the difference in favour",
    because: "exchange: a correction acts as the corrected entry",
    rows:
      `28/11/2026 | quittancement 11/2026 | -420,00 | échéance 10/12/2026 | nom Q11
      05/12/2026 | encaissement cb | 420,00
      15/12/2026 | correction | 20,00 | réf Q11`,
    today: "16/12/2026",
    right: { due: "0,00", favour: "20,00", paid: "11/2026" },
  },
  {
    title: "a return that fits nothing is a debt of its own",
    because: "nothing is guessed; the account still comes to its balance",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 400,00
      10/12/2026 | rejet prelevement | -150,00`,
    today: "11/12/2026",
    right: { due: "150,00", paid: "11/2026" },
  },
  {
    title: "a fee for a return is a fee",
    because: "it takes no payment back",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement prelevement | 400,00
      10/12/2026 | "Frais de rejet prélèvement" | -12,00`,
    today: "11/12/2026",
    right: { due: "12,00", paid: "11/2026" },
  },
  {
    title: "money paid again after a return pays",
    because: "the second payment is money like any other",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement prelevement | 400,00 | nom E1
      12/12/2026 | rejet | -400,00 | réf E1
      20/12/2026 | encaissement cb | 400,00`,
    today: "21/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "a refund takes the credit away, and no month",
    because: "money given back was in the tenant's favour",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 555,00
      15/12/2026 | remboursement | -155,00`,
    today: "16/12/2026",
    right: { due: "0,00", favour: "0,00", paid: "11/2026" },
  },
  {
    title: "a refund of too much is owed again",
    because: "what was not in favour was not to be given",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 500,00
      15/12/2026 | remboursement | -155,00`,
    today: "16/12/2026",
    right: { due: "55,00", paid: "11/2026" },
  },
  {
    title: "a leaver's credit stands in favour",
    because: "F11: it will be given back, there is nothing to pay",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 400,00
      20/12/2026 | depot_garantie | 155,00`,
    today: "21/12/2026",
    right: { due: "0,00", favour: "155,00", paid: "11/2026" },
  },
  {
    title: "a correction of a payment counts as the payment",
    because: "exchange: as the corrected one",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cheque | 40,00 | nom E1
      06/12/2026 | correction | 360,00 | réf E1`,
    today: "07/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "a correction of a month lowers what it asks",
    because: "exchange: as the corrected one",
    rows:
      `28/11/2026 | quittancement 11/2026 | -420,00 | échéance 10/12/2026 | nom Q11
      30/11/2026 | correction | 20,00 | réf Q11
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", favour: "0,00", paid: "11/2026" },
  },
  {
    title: "an entry that was undone and booked anew counts once",
    because: "exchange: undone by an entry linked to it, and posted anew",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 400,00 | nom E1
      06/12/2026 | annulation | -400,00 | réf E1
      06/12/2026 | encaissement cb | 390,00 | nom E1b`,
    today: "07/12/2026",
    right: { due: "10,00", lacks: "11/2026: 10,00" },
  },
  {
    title: "a payment that is refunded in part un-pays that part",
    because: "the bank gave it back",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement cb | 400,00 | nom P1
      08/12/2026 | annulation | -100,00 | réf P1`,
    today: "09/12/2026",
    right: { due: "100,00", lacks: "11/2026: 100,00" },
  },
];
