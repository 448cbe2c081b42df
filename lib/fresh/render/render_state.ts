import type { VNode } from "preact";
import type { BuildCache, Island } from "../app/build_cache.ts";
import type { ResolvedFreshConfig } from "../app/config.ts";

/** JSX given to an island: shown inside it, or kept in a template until it is. */
export interface Slot {
  name: string;
  content: unknown;
  rendered: boolean;
}

/** What rendering needs of a request. */
export interface RenderRequest {
  readonly url: URL;
  readonly config: ResolvedFreshConfig;
  readonly error: unknown;
}

/** What one page gathers while it is rendered. */
export class RenderState {
  readonly nonce: string = crypto.randomUUID().replaceAll("-", "");
  /** Outer tags that the page's own components rendered. */
  readonly seen = { html: false, head: false, body: false };
  /** Elements put into `<Head>`, by what makes two of them the same. */
  readonly head = new Map<string, VNode>();
  readonly islands = new Set<Island>();
  /** Props of each island on the page, in document order. */
  readonly islandProps: { island: Island; props: Record<string, unknown> }[] =
    [];
  readonly slots: Slot[] = [];
  /** For each component being rendered: whether it lies in an island. */
  readonly insideStack: boolean[] = [];
  /** Elements that were created by an island, or below one. */
  readonly inside = new WeakSet<VNode>();
  hasScripts = false;
  /** Islands get more than JSON can hold. */
  needsExtras = false;

  constructor(
    readonly request: RenderRequest,
    readonly cache: BuildCache,
  ) {}
}

let current: RenderState | null = null;

/** The page being rendered, or null. */
export function renderState(): RenderState | null {
  return current;
}

/** Renders synchronously on behalf of a page. */
export function withRenderState<T>(state: RenderState, render: () => T): T {
  const outer = current;
  current = state;
  try {
    return render();
  } finally {
    current = outer;
  }
}
