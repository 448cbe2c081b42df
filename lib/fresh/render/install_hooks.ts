import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import { hashAssetUrls } from "../runtime/asset.ts";
import { markCurrentLink } from "./current_link.ts";
import { patchHeadElement, RemainingHead } from "./head_elements.ts";
import { patchComponent } from "./island_element.ts";
import { PageScripts } from "./page_scripts.ts";
import { addHook, mutableProps, preactOptions } from "./preact_options.ts";
import { type RenderState, renderState } from "./render_state.ts";

function appendChild(vnode: VNode, child: ComponentChildren): void {
  const props = mutableProps(vnode);
  const children = props.children as ComponentChildren;
  props.children = Array.isArray(children)
    ? [...children, child]
    : [children, child];
}

addHook("vnode", (vnode) => {
  const state = renderState();
  if (typeof vnode.type === "string") {
    hashAssetUrls(vnode.type, mutableProps(vnode));
    if (vnode.type === "body") appendChild(vnode, h(PageScripts, null));
  }
  if (state === null) return;
  if (state.insideStack.at(-1)) state.inside.add(vnode);
  if (vnode.type === "a") markCurrentLink(mutableProps(vnode), state);
  if (vnode.type === "script" || vnode.type === "style") {
    mutableProps(vnode).nonce ||= state.nonce;
  }
});

function beforeElement(vnode: VNode, tag: string, state: RenderState): void {
  if (tag === "html" || tag === "head" || tag === "body") {
    state.seen[tag] = true;
  }
  if (tag === "head") appendChild(vnode, h(RemainingHead, null));
  if (vnode.key != null && state.inside.has(vnode)) {
    mutableProps(vnode)["data-frsh-key"] = String(vnode.key);
  }
  patchHeadElement(vnode, tag);
}

addHook("__b", (vnode) => {
  const state = renderState();
  if (state === null) return;
  if (typeof vnode.type === "string") beforeElement(vnode, vnode.type, state);
  else if (vnode.type !== Fragment) patchComponent(vnode, state);
});

addHook("__r", (vnode) => {
  const state = renderState();
  if (state === null || typeof vnode.type !== "function") return;
  if (vnode.type === Fragment) return;
  const isIsland = state.cache.islands.has(vnode.type);
  state.insideStack.push(isIsland || state.inside.has(vnode));
});

addHook("diffed", (vnode) => {
  const state = renderState();
  if (typeof vnode.type === "function" && vnode.type !== Fragment) {
    state?.insideStack.pop();
  }
});

// Precompiled elements are no VNodes: their keys pass here.
const previousAttr = preactOptions.attr;
preactOptions.attr = (name, value) => {
  if (name !== "key") return previousAttr?.(name, value);
  const escaped = String(value).replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `data-frsh-key="${escaped}"`;
};
