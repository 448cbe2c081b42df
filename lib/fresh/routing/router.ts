import type { Method } from "../app/types.ts";

/** Result of matching a request; `pattern` is null when nothing matched. */
export interface RouteMatch<T> {
  item: T | null;
  pattern: string | null;
  params: Record<string, string>;
}

interface Entry<T> {
  byMethod: Map<Method, T>;
  pattern: URLPattern | null;
}

const IS_PATTERN = /[*:{}+?()]/;

/** All methods, in the order in which an `Allow` header names them. */
export const ALL_METHODS: readonly Method[] = [
  "GET",
  "DELETE",
  "HEAD",
  "OPTIONS",
  "PATCH",
  "POST",
  "PUT",
];

function decodeParam(value: string | undefined): string {
  if (value === undefined) return "";
  try {
    return decodeURI(value);
  } catch {
    // A stray "%" stays as sent: nothing in the app is called like that.
    return value;
  }
}

/** Finds the item of a path: fixed paths first, then patterns in order. */
export class Router<T> {
  #fixed = new Map<string, Entry<T>>();
  #dynamic = new Map<string, Entry<T>>();

  /** Registers an item; the first one of a method and path stays. */
  add(method: Method, path: string, item: T): void {
    const isPattern = IS_PATTERN.test(path);
    const entries = isPattern ? this.#dynamic : this.#fixed;
    let entry = entries.get(path);
    if (entry === undefined) {
      const pattern = isPattern ? new URLPattern({ pathname: path }) : null;
      entry = { byMethod: new Map(), pattern };
      entries.set(path, entry);
    }
    if (!entry.byMethod.has(method)) entry.byMethod.set(method, item);
  }

  /** Methods registered for a pattern that {@linkcode match} returned. */
  allowedMethods(pattern: string): Method[] {
    const entry = this.#fixed.get(pattern) ?? this.#dynamic.get(pattern);
    return entry === undefined ? [] : [...entry.byMethod.keys()];
  }

  /** Matches a request; HEAD falls back to GET. */
  match(method: Method, url: URL): RouteMatch<T> {
    const fixed = this.#matchFixed(url.pathname);
    if (fixed !== null) {
      const item = pick(fixed.entry, method);
      return { item, pattern: fixed.path, params: Object.create(null) };
    }
    for (const entry of this.#dynamic.values()) {
      const found = entry.pattern?.exec(url);
      if (!found) continue;
      const item = pick(entry, method);
      const params: Record<string, string> = Object.create(null);
      if (item !== null) {
        for (const [name, value] of Object.entries(found.pathname.groups)) {
          params[name] = decodeParam(value);
        }
      }
      return { item, pattern: entry.pattern?.pathname ?? null, params };
    }
    return { item: null, pattern: null, params: Object.create(null) };
  }

  #matchFixed(pathname: string): { entry: Entry<T>; path: string } | null {
    const entry = this.#fixed.get(pathname);
    if (entry !== undefined) return { entry, path: pathname };
    if (pathname === "/") return null;
    const path = pathname.endsWith("/")
      ? pathname.slice(0, -1)
      : pathname + "/";
    const other = this.#fixed.get(path);
    return other === undefined ? null : { entry: other, path };
  }
}

function pick<T>(entry: Entry<T>, method: Method): T | null {
  return entry.byMethod.get(method) ??
    (method === "HEAD" ? entry.byMethod.get("GET") : undefined) ?? null;
}
