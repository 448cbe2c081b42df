/** Who may come where in the office: every route, every role, from inside and outside its networks. */
import { assertEquals } from "@std/assert";
import {
  OFFICE_ROUTES,
  officeAccess,
} from "../../lib/domain/office/office_routes.ts";
import { includesRole, STAFF_ROLES } from "../../lib/domain/office/role.ts";
import { routePaths } from "../support/route_paths.ts";
import {
  locationOf,
  openSignedIn,
  openTestApp,
  Visitor,
} from "../support/test_app.ts";
import { openStaff } from "../support/test_staff.ts";

/** What stands for a parameter: of the right shape, and nobody's. */
const OWN: Readonly<Record<string, string>> = {
  "[jeton]": "a".repeat(32),
  "[id]": "rien",
  "[numero]": "000000009",
  "[nom]": "rien",
  "[fichier]": "rien",
  "[contrat]": "L0000000009",
};

const ROUTES = Object.keys(OFFICE_ROUTES);
const pathOf = (route: string) =>
  route.split("/").map((part) => OWN[part] ?? part).join("/");

/** What an answer says of the door: it leads to the sign-in, is not there, or lets in. */
async function doorOf(answer: Response): Promise<string> {
  await answer.body?.cancel();
  const isSent = answer.status === 303 &&
    locationOf(answer).startsWith("/bureau/connexion");
  return isSent ? "sign in" : answer.status === 404 ? "none" : "in";
}

const ask = async (visitor: Visitor, method: string, path: string) =>
  await doorOf(
    method === "GET" ? await visitor.get(path) : await visitor.post(path, {}),
  );

Deno.test("every route of the office stands in its table, and no other", () => {
  const built = [...routePaths()].filter((path) => path.startsWith("/bureau"));
  assertEquals(built.sort(), [...ROUTES].sort());
});

Deno.test("every route of the office × every role × signed out × a tenant's cookie", async () => {
  await using app = await openTestApp();
  const out = { signedOut: new Visitor(app), tenant: await openSignedIn(app) };
  const people = await Promise.all(
    STAFF_ROLES.map(async (role) => ({
      role,
      visitor: (await openStaff(app, role)).visitor,
    })),
  );
  for (const route of ROUTES) {
    const path = pathOf(route);
    for (const method of ["GET", "POST"] as const) {
      const access = officeAccess(method, path);
      // Signing out is tried last: it ends what the others need.
      if (route === "/bureau/deconnexion" && method === "POST") continue;
      const closed = access === null
        ? "none"
        : access === "anyone"
        ? null
        : "sign in";
      for (const [name, visitor] of Object.entries(out)) {
        const door = await ask(visitor, method, path);
        if (closed !== null) {
          assertEquals(door, closed, `${name} ${method} ${path}`);
        }
      }
      if (access === "anyone") continue;
      for (const { role, visitor } of people) {
        const isAllowed = access !== null && includesRole(role, access);
        const door = await ask(visitor, method, path);
        const said = `${role} ${method} ${path}`;
        // What is nobody's is not there for those who may ask either.
        const isOpen = isAllowed && !route.includes("[");
        if (isOpen || !isAllowed) {
          assertEquals(door, isOpen ? "in" : "none", said);
        }
      }
    }
  }
});

Deno.test("from outside its networks no route of the office exists, whoever asks; from inside it does", async () => {
  await using app = await openTestApp({ officeNetworks: ["192.0.2.0/24"] });
  const { visitor } = await openStaff(app, "administration");
  assertEquals((await visitor.get("/bureau")).status, 200);
  await using other = await openTestApp({
    officeNetworks: ["198.51.100.0/24", "2001:db8::/32"],
  });
  const outside = new Visitor(other);
  for (const route of [...ROUTES, "/bureau/rien"]) {
    const path = pathOf(route);
    assertEquals((await outside.get(path)).status, 404, path);
    assertEquals((await outside.post(path, {})).status, 404, path);
  }
});
