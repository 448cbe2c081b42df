import type { Situation } from "../support/situation.ts";

const NOVEMBER =
  "28/11/2026 | quittancement 11/2026 | -400,00 | échéance 10/12/2026";
const DECEMBER =
  "28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027";

/** Housing benefit, rebates and what takes them back. */
export const HELP: readonly Situation[] = [
  {
    title: "help of a month lowers what the tenant pays of it",
    because: "CCH L832-2: paid to the landlord, deducted from rent and charges",
    rows: `${NOVEMBER}
      28/11/2026 | apl 11/2026 | 241,00`,
    today: "30/11/2026",
    right: { due: "159,00", lacks: "11/2026: 159,00" },
  },
  {
    title: "help and the rest make the quittance",
    because: "F7: November 159 + 241 is paid",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 159,00
      28/12/2026 | rappel_apl 11/2026 | 241,00`,
    today: "30/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "a catch-up of November pays November, December lacks its own part",
    because: "F7: help pays the month it names, CCH L832-2",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 159,00
      ${DECEMBER}
      28/12/2026 | apl 12/2026 | 241,00
      28/12/2026 | rappel_apl 11/2026 | 241,00`,
    today: "30/12/2026",
    right: {
      due: "159,00",
      favour: "0,00",
      paid: "11/2026",
      lacks: "12/2026: 159,00",
    },
  },
  {
    title: "a catch-up for a month that is paid frees the tenant's own money",
    because:
      "CCH L832-2: help is deducted; what he paid too much pays the next",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 400,00
      ${DECEMBER}
      28/12/2026 | rappel_apl 11/2026 | 241,00`,
    today: "30/12/2026",
    right: {
      due: "159,00",
      favour: "0,00",
      paid: "11/2026",
      lacks: "12/2026: 159,00",
    },
  },
  {
    title: "money that help has freed is taken back where it went",
    because: "a reject un-pays exactly what its payment has paid",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement prelevement | 400,00
      ${DECEMBER}
      28/12/2026 | rappel_apl 11/2026 | 241,00
      29/12/2026 | rejet prelevement | -400,00`,
    today: "30/12/2026",
    right: {
      due: "559,00",
      favour: "0,00",
      paid: "",
      lacks: "11/2026: 159,00, 12/2026: 400,00",
    },
  },
  {
    title: "help of November does not pay December",
    because: "help counts for its month only",
    rows: `28/11/2026 | quittancement 11/2026 | -200,00 | échéance 10/12/2026
      28/11/2026 | apl 11/2026 | 241,00
      ${DECEMBER}`,
    today: "30/12/2026",
    right: {
      due: "400,00",
      favour: "41,00",
      paid: "11/2026",
      lacks: "12/2026: 400,00",
    },
  },
  {
    title: "help that comes before its month waits for it",
    because: "CAF may pay before the landlord asks",
    rows: `25/11/2026 | apl 11/2026 | 241,00
      ${NOVEMBER}`,
    today: "30/11/2026",
    right: { due: "159,00", favour: "0,00" },
  },
  {
    title: "help claimed back is a debt of its own",
    because: "F7: an indu of 1 205 stops no quittance of a month that is paid",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 159,00
      06/12/2026 | apl 11/2026 | 241,00
      15/12/2026 | rappel_apl 06/2026 | -1205,00`,
    today: "16/12/2026",
    right: { due: "1205,00", paid: "11/2026" },
  },
  {
    title: "help taken back by its name un-pays its month",
    because: "it was not received after all",
    rows: `${NOVEMBER}
      05/12/2026 | encaissement virement | 159,00
      06/12/2026 | apl 11/2026 | 241,00 | nom CAF-11
      15/12/2026 | annulation | -241,00 | réf CAF-11`,
    today: "16/12/2026",
    right: { due: "241,00", paid: "", lacks: "11/2026: 241,00" },
  },
  {
    title: "help without a month goes to the oldest debt",
    because: "nothing says more; it is money all the same",
    rows: `${NOVEMBER}
      06/12/2026 | apl | 400,00`,
    today: "07/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "the solidarity rebate lowers its month",
    because: "RLS, CCH L442-2-1",
    rows: `${NOVEMBER}
      28/11/2026 | rls 11/2026 | 50,00
      05/12/2026 | encaissement cb | 350,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title:
      "a rebate of a month is named on its quittance and does not hinder it",
    because: "F12, CCH L441-3-2",
    rows: `${NOVEMBER}
      28/11/2026 | remise 11/2026 | 40,00
      05/12/2026 | encaissement cb | 360,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "words: help, its catch-up and what is claimed back",
    because: "the file has no column for the nature",
    rows: `${NOVEMBER}
      06/12/2026 | "APL novembre" | 241,00
      07/12/2026 | "Virement" | 159,00
      ${DECEMBER}
      06/01/2027 | "Rappel APL décembre" | 241,00
      15/01/2027 | "Indu APL" | -1205,00`,
    today: "09/01/2027",
    right: { due: "1364,00", paid: "11/2026", lacks: "12/2026: 159,00" },
  },
  {
    title: "words: rebate by law",
    because: "F12: RLS (CCH L442-2-1) and CCH L441-3-2",
    rows: `${NOVEMBER}
      28/11/2026 | "RLS novembre 2026" | 50,00
      28/11/2026 | "Remise sur quittance L441-3-2 11/2026" | 10,00
      05/12/2026 | "CB 4970" | 340,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
];
