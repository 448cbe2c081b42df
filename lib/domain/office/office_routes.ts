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
  "/bureau/cle": { POST: "anyone" },
  "/bureau/cle/defi": { POST: "anyone" },
  "/bureau/oidc": { POST: "anyone" },
  "/bureau/oidc/retour": { GET: "anyone" },
  "/bureau/deconnexion": { POST: "anyone" },
  "/bureau/compte": { GET: "reception" },
  "/bureau/compte/mot-de-passe": { GET: "reception", POST: "reception" },
  "/bureau/compte/telephone": { GET: "reception", POST: "reception" },
  "/bureau/compte/codes": { GET: "reception", POST: "reception" },
  "/bureau/compte/cles": { GET: "reception", POST: "reception" },
  "/bureau/compte/cles/defi": { POST: "reception" },
  "/bureau/compte/sessions": { POST: "reception" },
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
  "/bureau/equipe": { GET: "administration", POST: "administration" },
  "/bureau/equipe/[id]": { GET: "administration", POST: "administration" },
  "/bureau/journal": { GET: "administration" },
  "/bureau/journal/journal.csv": { GET: "administration" },
  "/bureau/activation/[jeton]": { GET: "anyone", POST: "anyone" },
  "/bureau/activation/[jeton]/cle": { POST: "anyone" },
  "/bureau/activation/[jeton]/defi": { POST: "anyone" },
} as const satisfies Readonly<Record<string, OfficeDoor>>;

/** A path of the office, parameters in their brackets. */
export type OfficeRoute = keyof typeof OFFICE_ROUTES;

/** Ways in of the portal's own, and what changes them: closed where the landlord's sign-on is the only one. */
const OWN_WAYS: ReadonlySet<string> = new Set<
  `${"GET" | "POST"} ${OfficeRoute}`
>([
  "POST /bureau/connexion",
  "GET /bureau/code",
  "POST /bureau/code",
  "POST /bureau/cle",
  "POST /bureau/cle/defi",
  "POST /bureau/activation/[jeton]",
  "POST /bureau/activation/[jeton]/cle",
  "POST /bureau/activation/[jeton]/defi",
  "GET /bureau/compte/mot-de-passe",
  "POST /bureau/compte/mot-de-passe",
  "GET /bureau/compte/telephone",
  "POST /bureau/compte/telephone",
  "GET /bureau/compte/codes",
  "POST /bureau/compte/codes",
  "GET /bureau/compte/cles",
  "POST /bureau/compte/cles",
  "POST /bureau/compte/cles/defi",
]);

const DOORS: ReadonlyMap<string, OfficeDoor> = new Map(
  Object.entries(OFFICE_ROUTES),
);

/** The route of a path; null where there is none. */
function routeOf(pathname: string): string | null {
  const parts = pathname.split("/");
  for (const route of DOORS.keys()) {
    const wanted = route.split("/");
    const isIt = wanted.length === parts.length &&
      wanted.every((one, i) =>
        one.startsWith("[") ? parts[i] !== "" : one === parts[i]
      );
    if (isIt) return route;
  }
  return null;
}

function askedOf(method: string): "GET" | "POST" | null {
  const asked = method === "HEAD" ? "GET" : method;
  return asked === "GET" || asked === "POST" ? asked : null;
}

/** Who may do this at a path; null where there is nothing, or nothing of the kind. */
export function officeAccess(
  method: string,
  pathname: string,
): OfficeAccess | null {
  const asked = askedOf(method);
  const route = routeOf(pathname);
  if (asked === null || route === null) return null;
  return DOORS.get(route)?.[asked] ?? null;
}

/** Whether this is a way in of the portal's own, or changes one. */
export function isOwnWay(method: string, pathname: string): boolean {
  return OWN_WAYS.has(`${askedOf(method)} ${routeOf(pathname)}`);
}

/** Whether a role may look at a page. */
export function maySee(role: StaffRole, route: OfficeRoute): boolean {
  const access = officeAccess("GET", route);
  return access !== null && access !== "anyone" && includesRole(role, access);
}
