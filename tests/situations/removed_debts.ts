import type { Situation } from "../support/situation.ts";

const NOVEMBER =
  "28/11/2026 | quittancement 11/2026 | -400,00 | échéance 10/12/2026";
const gone = (label: string): Situation => ({
  title: `no quittance for a debt that left the account: ${label}`,
  because: "F2: art. 21 of law 89-462 and CCH R353-21 want full payment",
  rows: `${NOVEMBER}
    20/12/2026 | "${label}" | 400,00`,
  today: "21/12/2026",
  right: { due: "0,00", favour: "0,00", paid: "", lacks: "11/2026: sorti" },
});
const given = (nature: string): Situation => ({
  ...gone(nature),
  title: `no quittance by nature: ${nature}`,
  rows: `${NOVEMBER}
    20/12/2026 | ${nature} | 400,00`,
});

/** Debts that leave the account without being paid. */
export const REMOVED_DEBTS: readonly Situation[] = [
  gone("Admission en non-valeur"),
  gone("ANV irrécouvrable"),
  gone("Transfert de dette"),
  gone("Effacement de dette"),
  gone("Rétablissement personnel BDF"),
  gone("Remise gracieuse"),
  gone("Remise de dette"),
  gone("Annulation"),
  gone("Avoir"),
  gone("Mise en plan d'apurement"),
  given("plan"),
  given("transfert"),
  given("non_valeur"),
  given("effacement"),
  given("annulation"),
  given("remise"),
  given("inconnue"),
  {
    title: "the older debt leaves, the newer month is paid",
    because: "only what was removed has no quittance",
    rows: `28/10/2026 | quittancement 10/2026 | -400,00 | échéance 10/11/2026
      ${NOVEMBER}
      01/12/2026 | non_valeur | 400,00
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026", lacks: "10/2026: sorti" },
  },
  {
    title: "a removal of a month takes that month",
    because: "the column says which",
    rows: `28/10/2026 | quittancement 10/2026 | -400,00 | échéance 10/11/2026
      ${NOVEMBER}
      01/12/2026 | transfert 11/2026 | 400,00
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "10/2026", lacks: "11/2026: sorti" },
  },
  {
    title: "charges given back are set off, and the month is paid",
    because: "C. civ. 1347: what the landlord owes pays what he asks",
    rows: `${NOVEMBER}
      28/11/2026 | regularisation | 80,00
      05/12/2026 | encaissement cb | 320,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
  {
    title: "a fee that is given back pays the fee",
    because: "it is the fee that was wrong",
    rows: `${NOVEMBER}
      01/12/2026 | frais | -12,00
      02/12/2026 | frais | 12,00
      05/12/2026 | encaissement cb | 400,00`,
    today: "06/12/2026",
    right: { due: "0,00", paid: "11/2026" },
  },
];
