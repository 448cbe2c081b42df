import { type ComponentChildren, Fragment, h, type VNode } from "preact";

function comment(text: string): VNode {
  const props: Record<string, unknown> = { UNSTABLE_comment: text };
  return h(Fragment, props);
}

/** Surrounds content with a pair of comments that the browser finds again. */
export function withMarkers(
  kind: "island" | "slot" | "key",
  text: string,
  content: ComponentChildren,
): VNode {
  return h(
    Fragment,
    null,
    comment(`frsh:${kind}:${text}`),
    content,
    comment(`/frsh:${kind}`),
  );
}

/** A key as it stands in a marker: colons separate its parts, ">" could end the comment. */
export function markerKey(key: unknown): string {
  return String(key ?? "").replaceAll(/[:>]/g, "_");
}
