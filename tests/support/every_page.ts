import { assert, assertEquals } from "@std/assert";
import { buildNotification, readForm } from "./bank_oracle.ts";
import {
  postForm,
  type ProductionServer,
  signInDemo,
} from "./production_server.ts";
import { routePaths } from "./route_paths.ts";

/** The key of `writeEnvironment`'s shop. */
const KEY = "1122334455667788";
const SLUG = "L0112000317";
/** A month whose notice every server of these tests has issued. */
const MONTH = "2026-11";

/** What a landlord must say for `preparePages`: that month is issued at once. */
export const ISSUED_AT_ONCE = { premier_mois: MONTH, jour_avis: 1 };

/** A page by its path, and the cookie of who sees it; empty when signed out. */
export interface ReadyPage {
  path: string;
  cookie: string;
}

/** The pages of a journey from the sign-in to the receipt, and every page that the routes make. */
export interface ReadyPages {
  journey: ReadyPage[];
  all: ReadyPage[];
}

/** Lets the demo tenant subscribe and pay a month, so that every page of the portal has something to show. */
export async function preparePages(
  { origin }: ProductionServer,
): Promise<ReadyPages> {
  const cookie = await signInDemo(origin);
  const fields = { contrat: SLUG, action: "souscrire" };
  await postForm(`${origin}/espace/avis`, fields, cookie);
  await waitFor(`${origin}/espace/avis/${SLUG}/${MONTH}`, cookie);
  const paid = await startPayment(origin, cookie, "2000,00");
  const body = buildNotification(paid.fields, KEY, { status: "AUTHORISED" });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const told = await fetch(`${origin}/scellius/notification`, {
    method: "POST",
    headers,
    body,
  });
  assertEquals(told.status, 200, await told.text());
  const open = await startPayment(origin, cookie, "10,00");
  const own: Record<string, string> = {
    "[contrat]": SLUG,
    "[mois]": MONTH,
    "[theme]": "payer",
    "[[code]]": "0000-0000-0000",
    "[jeton]": "a".repeat(32),
  };
  const all = [...routePaths()].filter(isPage).map((route) => {
    const id = /\/(?:carte|banque)$/.test(route) ? open.id : paid.id;
    const path = route.split("/")
      .map((part) => part === "[id]" ? id : own[part] ?? part).join("/");
    return { path, cookie: path.startsWith("/espace") ? cookie : "" };
  });
  // The same page while the bank has not answered.
  all.push({ path: `/espace/paiement/${open.id}`, cookie });
  // A sum of one's own, for one contract.
  const one = `/espace/paiement?contrat=${SLUG}`;
  all.push({ path: one, cookie });
  assert(all.length > 30, all.map(({ path }) => path).join());
  const payment = `/espace/paiement/${paid.id}`;
  const journey = [
    "/connexion",
    "/espace",
    one,
    `/espace/paiement/${open.id}/carte`,
    `/espace/paiement/${open.id}/banque`,
    payment,
    `${payment}/recu`,
  ].map((path) => ({ path, cookie: path === "/connexion" ? "" : cookie }));
  return { journey, all };
}

/** Files, data, and doors that only posts go through. */
function isPage(route: string): boolean {
  return !/\.(pdf|svg|png|ico|zip|json|ics|webmanifest)$/.test(route) &&
    !/\/(statut|notification|deconnexion|health|changer-mot-de-passe)$/
      .test(route) &&
    !route.startsWith("/echange/") &&
    // The office's pages need somebody of the landlord.
    (!route.startsWith("/bureau") || route === "/bureau/connexion") &&
    !/\/compte\/(courriel|mot-de-passe|sessions|rappels|fermeture)$/
      .test(route);
}

async function startPayment(origin: string, cookie: string, amount: string) {
  const started = await postForm(`${origin}/espace/paiement`, {
    contrat: SLUG,
    montant: amount,
    confirme: "oui",
  }, cookie);
  const card = started.headers.get("location") ?? "";
  const id = /^\/espace\/paiement\/(\w+)\/carte$/.exec(card)?.[1] ?? "";
  await postForm(origin + card, { carte: "CB" }, cookie);
  const bank = await fetch(`${origin}/espace/paiement/${id}/banque`, {
    headers: { cookie },
  });
  return { id, ...readForm(await bank.text()) };
}

async function waitFor(url: string, cookie: string) {
  for (let n = 0; n < 100; n++) {
    const answer = await fetch(url, { headers: { cookie } });
    await answer.body?.cancel();
    if (answer.status === 200) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Cannot find ${url} after ten seconds`);
}
