import {
  type ComponentType,
  type ContainerNode,
  h,
  options,
  render,
  type VNode,
} from "preact";
import { hashAssetUrls } from "../runtime/asset.ts";
import { closing } from "./closing.ts";

/** Props of an island, or of an element. */
export type Props = Record<string, unknown>;

/** The islands of a page by name. */
export type Islands = Record<string, ComponentType<Props>>;

/** What a page needs whose islands get more than plain data. */
export interface PageExtras {
  /** Props by the number in an island's marker. */
  props: Props[];
  /** Gives an island the JSX that stands between its markers. */
  fill(index: number, first: ChildNode, close: ChildNode): void;
}

const previous = options.vnode;
options.vnode = (vnode) => {
  hashAssetUrls(vnode.type, vnode.props as Props);
  previous?.(vnode);
};

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
    insertBefore: (node: Node, before: Node | null) =>
      parent.insertBefore(node, before ?? end),
  };
  render(element, container as unknown as ContainerNode);
}

/** Starts the islands of the page. */
export function boot(
  islands: Islands,
  propsText: string,
  extras?: (islands: Islands, propsText: string) => PageExtras,
): void {
  const page = extras?.(islands, propsText);
  const allProps: Props[] = page ? page.props : JSON.parse(propsText);
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_COMMENT,
  );
  while (walker.nextNode()) {
    const first = walker.currentNode as Comment;
    const [prefix, kind = "", name = "", index = ""] = first.data.split(":");
    const close = prefix === "frsh" && closing(first, kind);
    if (!close) continue;
    page?.fill(+index, first, close);
    const Island = islands[name] as ComponentType<Props>;
    // Later and apart, so that the error of one island stops no other.
    setTimeout(start, 0, h(Island, allProps[+index] ?? {}), first, close);
  }
}
