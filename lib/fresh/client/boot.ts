import {
  type ComponentChild,
  type ComponentType,
  type ContainerNode,
  Fragment,
  h,
  options,
  render,
  type VNode,
} from "preact";
import { hashAssetUrls } from "../runtime/asset.ts";
import { deserialize, SlotRef } from "./deserialize.ts";

type Props = Record<string, unknown>;
type MaybeNode = ChildNode | null;

// What the page is made of. There is one page, so it need not be passed on.
let islands: Record<string, ComponentType<Props>>;
let allProps: Props[];
const slots: VNode[] = [];

const previous = options.vnode;
options.vnode = (vnode) => {
  hashAssetUrls(vnode.type, vnode.props as Props);
  previous?.(vnode);
};

/** The marker that closes another one; null when the browser's parser tore them apart. */
function closing(start: ChildNode, kind: string): MaybeNode {
  let depth = 0;
  let node = start.nextSibling;
  for (; node; node = node.nextSibling) {
    if (node.nodeType !== Node.COMMENT_NODE) continue;
    const { data } = node as Comment;
    if (data.startsWith(`frsh:${kind}:`)) depth++;
    else if (data === `/frsh:${kind}` && !depth--) return node;
  }
  reportError(Error(`Cannot start islands: markup moved, check its nesting`));
  return node;
}

function readSlot(first: MaybeNode | undefined, end?: ChildNode): VNode {
  const children: ComponentChild[] = [];
  readNodes(first, end, children);
  return h(Fragment, null, children);
}

/** An island's element, once the slots between its markers have been read. */
function islandElement(name: string, index: string): VNode {
  const props = allProps[+index] as Props;
  for (const prop in props) {
    const slot = props[prop];
    if (!(slot instanceof SlotRef)) continue;
    // Not shown by the server: it waits in a template.
    const template = document.getElementById(`frsh-${slot.id}-${prop}`);
    props[prop] = slots[slot.id] ??= readSlot(
      (template as HTMLTemplateElement | null)?.content.firstChild,
    );
  }
  return h(islands[name] as ComponentType<Props>, props) as VNode;
}

function readElement(element: Element): VNode {
  const props: Props = {};
  for (const { name, value } of element.attributes) {
    props[name === "data-frsh-key" ? "key" : name] =
      typeof element[name as keyof Element] === "boolean" || value;
  }
  return h(element.localName, props, readSlot(element.firstChild)) as VNode;
}

/** Renders an island into the place between two siblings, on the markup that is there. */
function start(element: VNode, first: ChildNode, close: ChildNode): void {
  // Preact passes over comments when it looks for the next sibling, but not over text.
  const end = new Text();
  close.replaceWith(end);
  const parent = first.parentNode as Element;
  const childNodes: ChildNode[] = [];
  let node = first.nextSibling;
  for (; node && node !== end; node = node.nextSibling) childNodes.push(node);
  const container = {
    // A drawing's islands are drawn, not written.
    namespaceURI: parent.namespaceURI,
    childNodes,
    firstChild: childNodes[0],
    insertBefore: (node: Node, before: MaybeNode) =>
      parent.insertBefore(node, before ?? end),
  };
  render(element, container as unknown as ContainerNode);
}

/**
 * Reads siblings up to `end` back into elements. Without `out` they are left as they are: islands
 * among them are started, slots of the island they belong to are kept.
 */
function readNodes(
  first: MaybeNode | undefined,
  end?: ChildNode,
  out?: ComponentChild[],
): void {
  for (let node = first; node && node !== end;) {
    const current = node;
    node = current.nextSibling;
    if (current.nodeType === Node.TEXT_NODE) {
      out?.push((current as Text).data);
    } else if (current.nodeType === Node.ELEMENT_NODE) {
      if (out) out.push(readElement(current as unknown as Element));
      else readNodes(current.firstChild as MaybeNode);
    } else {
      const [prefix, kind = "", name = "", index = ""] = (current as Comment)
        .data.split(":");
      const close = prefix === "frsh" && closing(current, kind);
      if (!close) continue;
      const inner = current.nextSibling ?? undefined;
      node = close.nextSibling;
      if (kind === "slot") slots[+name] = readSlot(inner, close);
      else readNodes(inner, close, kind === "key" ? out : undefined);
      if (kind === "island") {
        const element = islandElement(name, index);
        if (!out) {
          // Later and apart, so that the error of one island stops no other.
          setTimeout(start, 0, element, current, close);
          continue;
        }
        out.push(element);
      }
      close.remove();
      current.remove();
    }
  }
}

/** Starts the islands of the page. */
export function boot(
  pageIslands: Record<string, ComponentType<Props>>,
  propsText: string,
): void {
  islands = pageIslands;
  allProps = deserialize(propsText);
  readNodes(document.body.firstChild);
}
