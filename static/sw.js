// Shows what this device was told to keep, when the network is gone. It keeps nothing else, ever: pages come from
// the network, and only the one page of what is kept is renewed, for the tenant who asked for it. Somebody else's
// sign-in erases it: the device is shared.
const KEPT = "garde";
const PAGE = "/espace/hors-ligne";
/** Says whose page it is, on every page of the space. */
const OWNER = "Garde";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode !== "navigate" || request.method !== "GET") return;
  event.respondWith(answer(event));
});

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

/** Holds a page of the space against the one that is kept. */
async function compare(response, pathname) {
  const owner = response.headers.get(OWNER);
  const kept = owner === null ? undefined : await readKept();
  if (kept === undefined) return;
  if (kept.headers.get(OWNER) !== owner) {
    await caches.delete(KEPT);
    await self.registration.unregister();
  } else if (pathname === "/espace" && response.ok) await renew(owner);
}

/** Keeps the page of today in place of the older one, if that was not erased meanwhile. */
async function renew(owner) {
  const fresh = await fetch(PAGE);
  if (!fresh.ok || fresh.headers.get(OWNER) !== owner) return;
  const cache = await readKept() && await caches.open(KEPT);
  await cache?.put(PAGE, fresh);
}
