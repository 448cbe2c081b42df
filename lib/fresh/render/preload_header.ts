import type { RenderState } from "./render_state.ts";

/** URL paths of all modules that the page's islands need, each once. */
export function pageModules(state: RenderState): string[] {
  const modules = new Set<string>();
  for (const island of state.islands) {
    for (const path of island.imports) modules.add(path);
    modules.add(island.file);
  }
  if (state.needsExtras) {
    for (const path of state.cache.extras) modules.add(path);
  }
  return [...modules].map((path) => state.request.config.basePath + path);
}

/** The `Link` header that has the browser fetch all modules at once; null without islands. */
export function preloadHeader(state: RenderState): string | null {
  const links = pageModules(state).map((path) =>
    `<${encodeURI(path)}>; rel="modulepreload"; as="script"`
  );
  return links.length === 0 ? null : links.join(", ");
}
