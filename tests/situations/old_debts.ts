import type { Situation } from "../support/situation.ts";

const NOVEMBER =
  "28/11/2026 | quittancement 11/2026 | -400,00 | échéance 10/12/2026";
const DEBT = "01/09/2026 | reprise | -600,00";
const PLAN: Situation["plan"] = {
  debtCents: 60_000,
  startsOn: "2026-12-10",
  monthlyCents: 5_000,
  parts: 12,
  state: "en_cours",
};

const DEBIT = {
  month: "2026-11",
  on: "2026-12-10",
  cents: 40_000,
  rum: "RUM-1",
} as const;

/** Older debts, plans, direct debits. */
export const OLD_DEBTS: readonly Situation[] = [
  {
    title: "an opening debt is the oldest of all",
    because: "reprise: oldest claim or credit",
    rows: `${NOVEMBER}
      01/09/2026 | reprise | -150,00
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: { due: "150,00", lacks: "11/2026: 150,00" },
  },
  {
    title: "an opening credit pays the first month",
    because: "reprise: oldest claim or credit",
    rows: `01/09/2026 | reprise | 100,00
      ${NOVEMBER}`,
    today: "30/11/2026",
    right: { due: "300,00", favour: "0,00" },
  },
  {
    title:
      "a debt of September that is imported after November is still the oldest",
    because: "F8: by the day it falls due",
    rows: `${NOVEMBER}
      30/09/2026 | quittancement 09/2026 | -400,00 | échéance 10/10/2026
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: {
      due: "400,00",
      late: "0,00",
      paid: "09/2026",
      lacks: "11/2026: 400,00",
    },
  },
  {
    title: "a plan asks for its part beside the current month",
    because: "F9: debt 600, plan 50 a month, rent 400: 450 due now",
    rows: `${DEBT}
      ${NOVEMBER}`,
    plan: PLAN,
    today: "30/11/2026",
    right: { due: "450,00", plan: "550,00", late: "0,00", by: "10/12/2026" },
  },
  {
    title: "the agreed sum pays the month first, then the part",
    because: "F9, CCH R824-16: the current month first",
    rows: `${DEBT}
      ${NOVEMBER}
      10/12/2026 | encaissement cb | 450,00`,
    plan: PLAN,
    today: "11/12/2026",
    right: { due: "0,00", plan: "550,00", paid: "11/2026" },
  },
  {
    title: "only the rent is paid: the part stays due",
    because: "the month has its quittance all the same",
    rows: `${DEBT}
      ${NOVEMBER}
      10/12/2026 | encaissement cb | 400,00`,
    plan: PLAN,
    today: "11/12/2026",
    right: { due: "50,00", plan: "550,00", paid: "11/2026" },
  },
  {
    title: "only the part is paid: it goes to the month",
    because: "CCH R824-16: the current month first",
    rows: `${DEBT}
      ${NOVEMBER}
      10/12/2026 | encaissement cb | 50,00`,
    plan: PLAN,
    today: "11/12/2026",
    right: {
      due: "400,00",
      plan: "550,00",
      paid: "",
      lacks: "11/2026: 350,00",
    },
  },
  {
    title: "a part paid ahead is not asked again",
    because: "what was paid to the plan counts",
    rows: `${DEBT}
      ${NOVEMBER}
      10/12/2026 | encaissement cb | 500,00
      28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027`,
    plan: PLAN,
    today: "30/12/2026",
    right: { due: "400,00", plan: "500,00", paid: "11/2026" },
  },
  {
    title: "a missed part is asked with the next",
    because: "two parts have fallen due",
    rows: `${DEBT}
      ${NOVEMBER}
      10/12/2026 | encaissement cb | 400,00
      28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027`,
    plan: PLAN,
    today: "30/12/2026",
    right: { due: "500,00", plan: "500,00", paid: "11/2026" },
  },
  {
    title: "a broken plan makes its whole debt due",
    because: "plans.csv says rompu",
    rows: `${DEBT}
      ${NOVEMBER}`,
    plan: { ...PLAN, state: "rompu" },
    today: "30/11/2026",
    right: { due: "1000,00", plan: "0,00", late: "600,00" },
  },
  {
    title: "a plan covers no more than its debt",
    because: "the rest of the old debt is due",
    rows: `01/09/2026 | reprise | -700,00
      ${NOVEMBER}`,
    plan: PLAN,
    today: "30/11/2026",
    right: { due: "550,00", plan: "550,00", late: "100,00" },
  },
  {
    title: "the last part takes what is left",
    because: "twelve parts of 50 end it",
    rows: DEBT,
    plan: PLAN,
    today: "10/11/2027",
    right: { due: "600,00", plan: "0,00" },
  },
  {
    title:
      "a debt that went into a plan outside the account leaves it, month by month",
    because: "plan in the books: moved, never paid",
    rows: `28/10/2026 | quittancement 10/2026 | -400,00 | échéance 10/11/2026
      15/11/2026 | plan | 400,00
      28/11/2026 | quittancement 11/2026 | -400,00 | échéance 10/12/2026
      28/11/2026 | plan | -50,00 | échéance 10/12/2026
      05/12/2026 | encaissement cb | 450,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026", lacks: "10/2026: sorti" },
  },
  {
    title: "a direct debit draws its sum, the rest is to be paid otherwise",
    because:
      "F6: rent 400, regularisation 350, old debt 1 250: 400 drawn, 1 600 otherwise",
    rows: `01/06/2026 | reprise | -1250,00
      ${NOVEMBER}
      28/11/2026 | regularisation | -350,00 | échéance 10/12/2026`,
    announced: DEBIT,
    today: "30/11/2026",
    right: { due: "2000,00", toPay: "1600,00", late: "1250,00" },
  },
  {
    title: "a direct debit never draws more than is due",
    because: "what was paid otherwise is not drawn again",
    rows: `${NOVEMBER}
      01/12/2026 | encaissement cb | 300,00`,
    announced: DEBIT,
    today: "02/12/2026",
    right: { due: "100,00", toPay: "0,00" },
  },
  {
    title: "a month asked in advance falls due in itself",
    because: "terme à échoir, by express clause (CCH R353-21)",
    rows: "01/12/2026 | quittancement 12/2026 | -400,00 | échéance 05/12/2026",
    today: "06/12/2026",
    right: { due: "400,00", late: "400,00" },
  },
  {
    title: "the new holder of a lease begins at zero",
    because: "F4: an account belongs to a contract and its holder",
    rows: "28/12/2026 | quittancement 12/2026 | -400,00 | échéance 10/01/2027",
    today: "30/12/2026",
    right: { due: "400,00", late: "0,00", lacks: "12/2026: 400,00" },
  },
];
