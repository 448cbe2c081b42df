import {
  type ComponentChild,
  type ComponentType,
  Fragment,
  h,
  type VNode,
} from "preact";
import type { Islands, PageExtras, Props } from "./boot.ts";
import { closing } from "./closing.ts";
import { deserialize, SlotRef } from "./deserialize.ts";

type MaybeNode = ChildNode | null | undefined;

// What the page is made of. There is one page, so it need not be passed on.
let islands: Islands;
let allProps: Props[];
const slots: VNode[] = [];

function readSlot(first: MaybeNode, end?: ChildNode): VNode {
  const children: ComponentChild[] = [];
  readNodes(first, end, children);
  return h(Fragment, null, children);
}

function readElement(element: Element): VNode {
  const props: Props = {};
  for (const { name, value } of element.attributes) {
    // What the user has typed or ticked meanwhile counts, not what was sent.
    const live = (element as unknown as Props)[name];
    props[name === "data-frsh-key" ? "key" : name] =
      typeof live === "boolean" || name === "value" ? live : value;
  }
  return h(element.localName, props, readSlot(element.firstChild)) as VNode;
}

/** Reads what stands between an island's markers, and puts its slots into its props. */
function fill(index: number, first: ChildNode, close?: ChildNode): void {
  readNodes(first.nextSibling, close);
  const props = allProps[index] as Props;
  for (const prop in props) {
    const slot = props[prop];
    if (!(slot instanceof SlotRef)) continue;
    // Not shown by the server: it waits in a template.
    const template = document.getElementById(`frsh-${slot.id}-${prop}`);
    props[prop] = slots[slot.id] ??= readSlot(
      (template as HTMLTemplateElement | null)?.content.firstChild,
    );
  }
}

/** Takes a pair of markers and what it encloses; returns what comes after. */
function readMarked(
  marker: Comment,
  out: ComponentChild[] | undefined,
): MaybeNode {
  const [prefix, kind = "", name = "", index = ""] = marker.data.split(":");
  const close = prefix === "frsh" && closing(marker, kind);
  if (!close) return marker.nextSibling;
  if (kind === "slot") slots[+name] = readSlot(marker.nextSibling, close);
  else if (kind === "island") {
    fill(+index, marker, close);
    const Island = islands[name] as ComponentType<Props>;
    out?.push(h(Island, allProps[+index] as Props));
  } else readNodes(marker.nextSibling, close, out);
  const next = close.nextSibling;
  close.remove();
  marker.remove();
  return next;
}

/**
 * Reads siblings up to `end` back into elements. Without `out` they are an island's own: only
 * the slots among them are kept.
 */
function readNodes(
  first: MaybeNode,
  end?: ChildNode,
  out?: ComponentChild[],
): void {
  for (let node = first; node && node !== end;) {
    const current = node;
    node = current.nextSibling;
    if (current.nodeType === Node.TEXT_NODE) {
      out?.push((current as Text).data);
    } else if (current.nodeType !== Node.ELEMENT_NODE) {
      node = readMarked(current as Comment, out);
    } else if (out) out.push(readElement(current as unknown as Element));
    else readNodes(current.firstChild as MaybeNode);
  }
}

// Shared by everything that islands share too, so that it makes no file of its own.
export { boot } from "./boot.ts";

/** Loaded only by pages whose islands get typed values, signals or JSX. */
export function extras(pageIslands: Islands, propsText: string): PageExtras {
  islands = pageIslands;
  allProps = deserialize(propsText);
  return { props: allProps, fill };
}
