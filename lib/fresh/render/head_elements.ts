import { Fragment, type FunctionComponent, h, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { HeadContext } from "../runtime/head.ts";
import { mutableProps } from "./preact_options.ts";
import { renderState } from "./render_state.ts";

const HEAD_TAGS = new Set([
  "title",
  "meta",
  "link",
  "script",
  "style",
  "base",
  "noscript",
  "template",
]);

/** Attributes in which two elements may differ and still be the same one. */
const VALUES: Readonly<Record<string, string>> = {
  meta: "content",
  link: "href",
};
const IGNORED = new Set(["children", "nonce", "ref"]);

const patched = new WeakSet<VNode>();

function identity(vnode: VNode, tag: string): string {
  if (vnode.key != null) return String(vnode.key);
  if (tag === "title") return tag;
  const props = mutableProps(vnode);
  const parts = [tag];
  for (const name of Object.keys(props).sort()) {
    if (IGNORED.has(name) || name === VALUES[tag]) continue;
    const value = props[name];
    const html = name === "dangerouslySetInnerHTML"
      ? (value as { __html?: unknown } | null)?.__html
      : value;
    parts.push(`${name}=${String(html)}`);
  }
  return parts.join("\n");
}

/**
 * Has an element that belongs into the head gathered when it stands in `<Head>`, and
 * replaced by the gathered one of the same identity when it stands elsewhere.
 */
export function patchHeadElement(vnode: VNode, tag: string): void {
  if (!HEAD_TAGS.has(tag) || patched.has(vnode)) return;
  const id = identity(vnode, tag);
  const { key } = vnode;
  const Element: FunctionComponent<Record<string, unknown>> = (props) => {
    const inHead = useContext(HeadContext);
    const element = h(tag, key != null ? { ...props, "data-key": key } : props);
    patched.add(element);
    const head = renderState()?.head;
    if (head === undefined) return element;
    if (inHead) {
      head.set(id, element);
      return null;
    }
    const gathered = head.get(id);
    head.delete(id);
    return gathered ?? element;
  };
  vnode.type = Element as FunctionComponent;
}

/** The gathered elements that replaced no other, at the end of the head. */
export function RemainingHead(): VNode | null {
  const head = renderState()?.head;
  if (head === undefined || head.size === 0) return null;
  return h(Fragment, null, [...head.values()]);
}
