import { z } from "zod";
import type { AccessibilityStatement } from "../domain/landlord_statements.ts";
import {
  addFaults,
  day,
  email,
  group,
  type KeyFault,
  line,
  lines,
  webAddress,
} from "./fields.ts";

const percent = () =>
  z.number("must be a number from 0 to 100")
    .min(0, "must be at least 0").max(100, "must be at most 100")
    // Printed as it is: nothing is rounded up to 100.
    .multipleOf(0.01, "must have at most two decimals");

const FILE = group({
  etat: z.enum(
    ["non_conforme", "partiellement_conforme", "totalement_conforme"],
    "must be non_conforme, partiellement_conforme or totalement_conforme",
  ),
  date: day(),
  mise_a_jour: day().optional(),
  schema_pluriannuel: webAddress().optional(),
  plan_annuel: webAddress().optional(),
  audit: group({
    par: line(200),
    taux: percent(),
    taux_moyen: percent().optional(),
    referentiel: line(80),
    rapport: webAddress().optional(),
  }).optional(),
  non_conformites: lines(),
  derogations: lines(),
  hors_obligation: lines(),
  technologies: lines(),
  environnements: lines(),
  outils: lines(),
  testes: lines(),
  contact: group({
    courriel: email().optional(),
    telephone: line(40).optional(),
  }).prefault({}),
});
type File = z.output<typeof FILE>;

/**
 * `accessibilite`: the statement. Its state and its audit must fit: below half of the criteria, or without an audit,
 * the only lawful word is "non conforme"; "totalement conforme" leaves nothing out.
 */
export const ACCESSIBILITY = FILE
  .superRefine((file, context) =>
    addFaults(context, [...faultsOfState(file), ...faultsOfTests(file)])
  )
  .transform(toStatement);

/** Half of the criteria make a site partly compliant. */
const HALF = 50;

function faultsOfState(file: File): KeyFault[] {
  const { etat, audit, non_conformites, derogations } = file;
  const listed = non_conformites.length + derogations.length;
  if (audit === undefined) {
    return etat === "non_conforme"
      ? []
      : [["etat", "must be non_conforme without an audit"]];
  }
  const { taux } = audit;
  const right = taux === 100
    ? "totalement_conforme"
    : taux >= HALF
    ? "partiellement_conforme"
    : "non_conforme";
  if (etat !== right) {
    return [["etat", `must be ${right} where the audit found ${taux} %`]];
  }
  if (etat === "totalement_conforme") {
    return listed === 0
      ? []
      : [["etat", "must not be totalement_conforme with contents left out"]];
  }
  return listed > 0
    ? []
    : [["non_conformites", "must name what the audit found"]];
}

function faultsOfTests(
  { date, mise_a_jour, audit, testes, environnements, outils }: File,
): KeyFault[] {
  const faults: KeyFault[] = [];
  if (mise_a_jour !== undefined && mise_a_jour < date) {
    faults.push(["mise_a_jour", "must not be before date"]);
  }
  if (audit === undefined) return faults;
  for (
    const [key, list] of Object.entries({ testes, environnements, outils })
  ) {
    if (list.length === 0) faults.push([key, "must be there with an audit"]);
  }
  return faults;
}

function toStatement(
  { audit, contact, ...file }: File,
): AccessibilityStatement {
  return {
    state: file.etat,
    madeOn: file.date,
    updatedOn: file.mise_a_jour ?? null,
    plans: {
      multiyear: file.schema_pluriannuel ?? null,
      yearly: file.plan_annuel ?? null,
    },
    audit: audit === undefined ? null : {
      by: audit.par,
      ratePercent: audit.taux,
      meanPercent: audit.taux_moyen ?? null,
      standard: audit.referentiel,
      report: audit.rapport ?? null,
    },
    breaches: file.non_conformites,
    exceptions: file.derogations,
    exempt: file.hors_obligation,
    technologies: file.technologies,
    environments: file.environnements,
    tools: file.outils,
    pages: file.testes,
    contact: {
      email: contact.courriel ?? null,
      phone: contact.telephone ?? null,
    },
  };
}

/** The statement of a landlord that has made none. */
export function noStatement(): AccessibilityStatement {
  return {
    state: "non_conforme",
    madeOn: null,
    updatedOn: null,
    plans: { multiyear: null, yearly: null },
    audit: null,
    breaches: [],
    exceptions: [],
    exempt: [],
    technologies: [],
    environments: [],
    tools: [],
    pages: [],
    contact: { email: null, phone: null },
  };
}
