import { includesRole, type StaffRole } from "./role.ts";

/** Who a door of the office lets in: a role and those that include it, or whoever comes from its networks. */
type OfficeAccess = StaffRole | "anyone";

/** What is asked of a door: to look, or to act. */
interface OfficeDoor {
  GET?: OfficeAccess;
  POST?: OfficeAccess;
}

/** Every route of the office and who may use it: what is not here does not exist. A test holds it to the routes. */
export const OFFICE_ROUTES = {
  "/bureau": { GET: "reception" },
  "/bureau/connexion": { GET: "anyone", POST: "anyone" },
  "/bureau/code": { GET: "anyone", POST: "anyone" },
  "/bureau/deconnexion": { POST: "anyone" },
  "/bureau/alertes/[id]": { GET: "reception", POST: "management" },
  "/bureau/recherche": { GET: "reception" },
  "/bureau/dossiers/[numero]": { GET: "reception", POST: "reception" },
  "/bureau/echange": { GET: "management", POST: "management" },
  "/bureau/echange/lots/[nom]": { GET: "management" },
  "/bureau/echange/lots/[nom]/rapport.csv": { GET: "management" },
  "/bureau/echange/mis-de-cote": { GET: "management" },
  "/bureau/echange/mis-de-cote/[contrat]": {
    GET: "management",
    POST: "management",
  },
  "/bureau/echange/sorties/[nom]": { GET: "management" },
  "/bureau/paiements": { GET: "management" },
  "/bureau/paiements/en-attente": { GET: "management" },
  "/bureau/paiements/en-attente/[id]": {
    GET: "management",
    POST: "management",
  },
  "/bureau/paiements/rapprochement": { GET: "management", POST: "management" },
  "/bureau/paiements/[id]": { GET: "management" },
  "/bureau/avis": { GET: "management", POST: "management" },
  "/bureau/avis/projet": { GET: "management" },
  "/bureau/avis/impression/[fichier]": { GET: "management" },
  "/bureau/journal": { GET: "administration" },
  "/bureau/journal/journal.csv": { GET: "administration" },
  "/bureau/activation/[jeton]": { GET: "anyone", POST: "anyone" },
} as const satisfies Readonly<Record<string, OfficeDoor>>;

/** A path of the office, parameters in their brackets. */
export type OfficeRoute = keyof typeof OFFICE_ROUTES;

const DOORS: ReadonlyMap<string, OfficeDoor> = new Map(
  Object.entries(OFFICE_ROUTES),
);

/** Who may do this at a path; null where there is nothing, or nothing of the kind. */
export function officeAccess(
  method: string,
  pathname: string,
): OfficeAccess | null {
  const asked = method === "HEAD" ? "GET" : method;
  if (asked !== "GET" && asked !== "POST") return null;
  const parts = pathname.split("/");
  for (const [route, door] of DOORS) {
    const wanted = route.split("/");
    const isIt = wanted.length === parts.length &&
      wanted.every((one, i) =>
        one.startsWith("[") ? parts[i] !== "" : one === parts[i]
      );
    if (isIt) return door[asked] ?? null;
  }
  return null;
}

/** Whether a role may look at a page. */
export function maySee(role: StaffRole, route: OfficeRoute): boolean {
  const access = officeAccess("GET", route);
  return access !== null && access !== "anyone" && includesRole(role, access);
}
