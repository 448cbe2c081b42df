import {
  type ComponentChildren,
  type ComponentType,
  h,
  isValidElement,
  type VNode,
} from "preact";
import { isSignal } from "./is_signal.ts";
import { markerKey, withMarkers } from "./marker.ts";
import type { RenderState, Slot } from "./render_state.ts";

const patched = new WeakSet<VNode>();

interface SlotProps {
  id: number;
  slot: Slot;
}

/** Shows JSX that was given to an island, between markers. */
export function SlotContent({ id, slot }: SlotProps): VNode {
  slot.rendered = true;
  return withMarkers(
    "slot",
    `${id}:${slot.name}`,
    slot.content as ComponentChildren,
  );
}

/** The number of the slot that an element stands for, or null. */
export function slotId(value: unknown): number | null {
  const isSlot = isValidElement(value) && value.type === SlotContent;
  return isSlot ? (value.props as unknown as SlotProps).id : null;
}

function takeSlots(
  props: Record<string, unknown>,
  state: RenderState,
): Record<string, unknown> {
  const taken = { ...props };
  for (const [name, content] of Object.entries(props)) {
    if (isSignal(content) || typeof content === "function") continue;
    const isJsx = name === "children"
      ? content != null
      : isValidElement(content);
    if (!isJsx) continue;
    const slot = { name, content, rendered: false };
    const id = state.slots.push(slot) - 1;
    taken[name] = h(SlotContent, { id, slot });
  }
  return taken;
}

/** The same component once more, not to be patched again. */
function original(
  type: VNode["type"],
  props: Record<string, unknown>,
): VNode<Record<string, unknown>> {
  const element = h(type as ComponentType<Record<string, unknown>>, props);
  patched.add(element as VNode);
  return element;
}

/** Surrounds an island with markers and notes its props; an island in another stays plain. */
export function patchComponent(vnode: VNode, state: RenderState): void {
  if (patched.has(vnode) || state.inside.has(vnode)) return;
  const { type } = vnode;
  const key = markerKey(vnode.key);
  const island = state.cache.islands.get(type as ComponentType);
  if (island !== undefined) {
    state.islands.add(island);
    vnode.type = ((props: Record<string, unknown>) => {
      const taken = takeSlots(props, state);
      const index = state.islandProps.push({ island, props: taken }) - 1;
      const text = `${island.name}:${index}:${key}`;
      return withMarkers("island", text, original(type, taken));
    }) as ComponentType;
  } else if (vnode.key != null) {
    vnode.type = ((props: Record<string, unknown>) =>
      withMarkers("key", key, original(type, props))) as ComponentType;
  }
}
