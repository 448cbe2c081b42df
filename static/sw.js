// Shows what this device was told to keep, when the network is gone. It keeps nothing else, ever: pages come from
// the network, and only the one page of what is kept is renewed, for the tenant who asked for it. Signing out and
// closing the account erase it, and so does somebody else's sign-in: the device is shared. A session that runs out
// erases nothing: what is kept is there to be read later.
const KEPT = "garde";
const PAGE = "/espace/hors-ligne";
/** Says whose page it is, on every page of the space and on the one after a sign-out, which is nobody's. */
const OWNER = "Garde";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (isSignOut(request)) event.waitUntil(forget());
  if (request.mode !== "navigate" || request.method !== "GET") return;
  event.respondWith(answer(event));
});

/** The button itself, whether its request arrives or not: who presses it wants nothing left on this device. */
function isSignOut({ method, url }) {
  return method === "POST" && new URL(url).pathname === "/deconnexion";
}

async function forget() {
  await caches.delete(KEPT);
  await self.registration.unregister();
}

async function answer(event) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(compare(response, new URL(event.request.url).pathname));
    return response;
  } catch (error) {
    const kept = await readKept();
    if (kept === undefined) throw error;
    return kept;
  }
}

async function readKept() {
  if (!await caches.has(KEPT)) return undefined;
  return await (await caches.open(KEPT)).match(PAGE);
}

/** Holds a page that is somebody's against the one that is kept. */
async function compare(response, pathname) {
  const owner = response.headers.get(OWNER);
  const kept = owner === null ? undefined : await readKept();
  if (kept === undefined) return;
  if (kept.headers.get(OWNER) !== owner) await forget();
  else if (pathname === "/espace" && response.ok) await renew(owner);
}

/** Keeps the page of today in place of the older one, if that was not erased meanwhile. */
async function renew(owner) {
  const fresh = await fetch(PAGE);
  if (!fresh.ok || fresh.headers.get(OWNER) !== owner) return;
  const cache = await readKept() && await caches.open(KEPT);
  await cache?.put(PAGE, fresh);
}
