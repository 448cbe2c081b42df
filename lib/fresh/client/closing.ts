/** The marker that closes another one; null when the browser's parser tore them apart. */
export function closing(start: ChildNode, kind: string): ChildNode | null {
  let depth = 0;
  let node = start.nextSibling;
  for (; node; node = node.nextSibling) {
    if (node.nodeType !== Node.COMMENT_NODE) continue;
    const { data } = node as Comment;
    if (data.startsWith(`frsh:${kind}:`)) depth++;
    else if (data === `/frsh:${kind}` && !depth--) return node;
  }
  const [, , name] = (start as Comment).data.split(":");
  reportError(Error(`Cannot start ${kind} "${name}": check its nesting`));
  return node;
}
