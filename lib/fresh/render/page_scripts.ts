import { type ComponentChildren, Fragment, h } from "preact";
import { DevTools } from "./dev_tools.ts";
import { pageModules } from "./preload_header.ts";
import { type RenderState, renderState } from "./render_state.ts";
import { serializeProps } from "./serialize_props.ts";

/** The end of the body: JSX that no island shows yet, and the script that starts the islands. */
export function PageScripts(): ComponentChildren {
  const state = renderState();
  if (state === null || state.hasScripts) return null;
  state.hasScripts = true;
  return h(
    Fragment,
    null,
    h(HiddenSlots, { from: 0 }),
    h(BootScript, null),
    state.cache.dev ? h(DevTools, { error: state.request.error }) : null,
  );
}

/** Renders what is left one at a time: each may bring further islands and slots. */
function HiddenSlots({ from }: { from: number }): ComponentChildren {
  const slots = renderState()?.slots ?? [];
  const id = slots.findIndex((slot, i) => i >= from && !slot.rendered);
  const slot = slots[id];
  if (slot === undefined) return null;
  return h(
    Fragment,
    null,
    h(
      "template",
      { id: `frsh-${id}-${slot.name}` },
      slot.content as ComponentChildren,
    ),
    h(HiddenSlots, { from: id + 1 }),
  );
}

/** A text as a JavaScript string that can stand in a script element. */
function scriptString(text: string): string {
  const escaped = text.replaceAll(
    /[\\'<\u2028\u2029]/g,
    (char) =>
      char === "\\" || char === "'"
        ? "\\" + char
        : "\\u" + char.charCodeAt(0).toString(16).padStart(4, "0"),
  );
  return `'${escaped}'`;
}

function bootCode(state: RenderState): string {
  const { basePath } = state.request.config;
  const islands = [...state.islands];
  const { text, isPlain } = serializeProps(state.islandProps);
  state.needsExtras = !isPlain;
  const used = new Set(islands.map((island) => basePath + island.file));
  const shared = pageModules(state).filter((path) => !used.has(path));
  const imports = islands.map((island, i) => {
    const { name, exportName } = island;
    const own = name === exportName ? name : `${exportName} as ${name}`;
    const names = i === 0 ? `$boot,${own}` : own;
    return `import{${names}}from${JSON.stringify(basePath + island.file)};`;
  });
  // Naming the shared modules here has them fetched at once everywhere,
  // also where modulepreload is unknown.
  const ahead = shared.map((path) => `import${JSON.stringify(path)};`);
  const registry = islands.map((island) => island.name).join();
  const args = [`{${registry}}`, scriptString(text)];
  if (state.needsExtras) {
    const path = JSON.stringify(basePath + state.cache.extras[0]);
    imports.push(`import{extras as $extras}from${path};`);
    args.push("$extras");
  }
  return `${ahead.join("")}${imports.join("")}$boot(${args.join()});`;
}

function BootScript(): ComponentChildren {
  const state = renderState();
  if (state === null || state.islands.size === 0) return null;
  return h("script", {
    type: "module",
    nonce: state.nonce,
    dangerouslySetInnerHTML: { __html: bootCode(state) },
  });
}
