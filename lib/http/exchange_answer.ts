import type { LotReport } from "../usecases/exchange/lot_report.ts";
import type { LotCounts, ReportRow } from "../domain/exchange/delivery.ts";
import { FRENCH_COUNTS, FRENCH_DELIVERY_STATES } from "../text/french_codes.ts";

/** Why the landlord's software gets no for an answer: `{ "erreur": … }`. */
export type Refusal =
  | "cle_refusee"
  | "trop_d_essais"
  | "inconnu"
  | "nom_impossible"
  | "autre_contenu"
  | "trop_gros"
  | "pas_un_zip"
  | "envoi_interrompu"
  | "occupe"
  | "panne";

const STATUSES: Readonly<Record<Refusal, number>> = {
  cle_refusee: 401,
  trop_d_essais: 429,
  inconnu: 404,
  nom_impossible: 400,
  autre_contenu: 409,
  trop_gros: 413,
  pas_un_zip: 400,
  envoi_interrompu: 400,
  occupe: 503,
  panne: 500,
};

/** A refusal as JSON, with its status. */
export function refuse(
  erreur: Refusal,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ erreur }, { status: STATUSES[erreur], headers });
}

/** A lot's report as JSON. */
export function answerReport(report: LotReport, status = 200): Response {
  const { state, counts } = report;
  const rowsOf = (kind: ReportRow["kind"]) =>
    report.rows.filter((row) => row.kind === kind).map(frenchRow);
  return Response.json({
    etat: FRENCH_DELIVERY_STATES[state],
    pris: counts?.taken ?? 0,
    mis_de_cote: rowsOf("set_aside"),
    lot: report.name,
    recu_le: report.receivedAt,
    fini_le: report.finishedAt,
    arrete_le: report.closedAt,
    contrats_mis_de_cote: report.setAside,
    compteurs: counts === null ? null : frenchCounts(counts),
    refus: rowsOf("refused"),
    reconnus: rowsOf("confirmed"),
    autres_lignes: report.more,
  }, { status });
}

function frenchRow({ file, line, column, contract, reason }: ReportRow) {
  return {
    fichier: file,
    ligne: line,
    colonne: column,
    contrat: contract,
    raison: reason,
  };
}

function frenchCounts(counts: LotCounts): Record<string, number> {
  const french: Record<string, number> = {};
  let name: keyof LotCounts;
  for (name in FRENCH_COUNTS) french[FRENCH_COUNTS[name]] = counts[name];
  return french;
}
