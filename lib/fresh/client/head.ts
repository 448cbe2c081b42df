import { toChildArray, type VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { HeadProps } from "../runtime/head.ts";

function find(
  tag: string,
  key: unknown,
  props: Record<string, unknown>,
): Element | null {
  const selectors: [unknown, string][] = [
    [key, "data-key"],
    [props.id, "id"],
    [tag === "meta" && props.name, "name"],
    [tag === "link" && props.rel, "rel"],
  ];
  for (const [value, attribute] of selectors) {
    if (value == null || value === false) continue;
    const quoted = CSS.escape(String(value));
    const found = document.head.querySelector(
      `${tag}[${attribute}="${quoted}"]`,
    );
    if (found) return found;
  }
  return tag === "base" ? document.head.querySelector(tag) : null;
}

function apply(vnode: VNode): void {
  const tag = vnode.type;
  if (typeof tag !== "string") return;
  const { children, ...props } = vnode.props as Record<string, unknown>;
  const text = toChildArray(children as string).join("");
  if (tag === "title") {
    document.title = text;
    return;
  }
  let element = find(tag, vnode.key, props);
  if (!element) {
    element = document.createElement(tag);
    document.head.append(element);
  }
  if (element.textContent !== text) element.textContent = text;
  for (const [name, value] of Object.entries(props)) {
    if (value == null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** In the browser: keeps the document's head in step with an island. */
export function Head({ children }: HeadProps): null {
  useEffect(() => {
    for (const child of toChildArray(children)) {
      if (typeof child === "object") apply(child);
    }
  });
  return null;
}
