import { options, type VNode } from "preact";

/** Preact's hooks, among them those that renderers and add-ons use under short names. */
export interface PreactOptions {
  attr?: (name: string, value: unknown) => string | void;
  vnode?: (vnode: VNode) => void;
  /** Before an element is rendered. */
  __b?: (vnode: VNode) => void;
  /** Before a component's function is called. */
  __r?: (vnode: VNode) => void;
  /** After an element was rendered. */
  diffed?: (vnode: VNode) => void;
}

/** Preact's options with those hooks. */
export const preactOptions = options as unknown as PreactOptions;

type HookName = "vnode" | "__b" | "__r" | "diffed";

/** Runs a function before whatever is installed for a hook. */
export function addHook(name: HookName, hook: (vnode: VNode) => void): void {
  const previous = preactOptions[name];
  preactOptions[name] = (vnode) => {
    hook(vnode);
    previous?.(vnode);
  };
}

/** An element's props, to be changed before it is rendered. */
export function mutableProps(vnode: VNode): Record<string, unknown> {
  return vnode.props as Record<string, unknown>;
}
