// Shows what this device was told to keep, when the network is gone. It keeps nothing else, ever: pages come from
// the network, and only the one page of what is kept is renewed, for the tenant who asked for it.
const KEPT = "garde";
const PAGE = "/espace/hors-ligne";

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
    const { pathname } = new URL(event.request.url);
    if (pathname === "/espace" && response.ok) event.waitUntil(renew());
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

/** Keeps the page of today in place of the older one, unless somebody else is signed in. */
async function renew() {
  const kept = await readKept();
  if (kept === undefined) return;
  const fresh = await fetch(PAGE);
  const isOwn = fresh.headers.get("Garde") === kept.headers.get("Garde");
  if (fresh.ok && isOwn) await (await caches.open(KEPT)).put(PAGE, fresh);
}
