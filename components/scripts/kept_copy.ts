const KEPT_PAGE = "/espace/hors-ligne";

/** Where a device keeps that page. */
export const CACHE = "garde";

/** What a device has for keeping a page. */
export interface Keeper {
  worker: ServiceWorkerContainer;
  store: CacheStorage;
}

/** What this device has; null on a page that came over plain http, and in some private windows. */
export function findKeeper(): Keeper | null {
  const { serviceWorker }: { serviceWorker?: ServiceWorkerContainer } =
    navigator;
  const { caches }: { caches?: CacheStorage } = self;
  return serviceWorker && caches
    ? { worker: serviceWorker, store: caches }
    : null;
}

/** Whether the page is kept. */
export function isKept({ store }: Keeper): Promise<boolean> {
  return store.has(CACHE);
}

/** Keeps the page as it is now. */
export async function keepPage({ worker, store }: Keeper): Promise<void> {
  await worker.register("/sw.js");
  const page = await fetch(KEPT_PAGE);
  if (!page.ok || page.redirected) throw page;
  await (await store.open(CACHE)).put(KEPT_PAGE, page);
}

/** Erases what is kept, with the worker that shows it. */
export async function erasePage({ worker, store }: Keeper): Promise<void> {
  await store.delete(CACHE);
  const workers = await worker.getRegistrations();
  await Promise.all(workers.map((one) => one.unregister()));
}
