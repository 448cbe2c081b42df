import { type ComponentChildren, createContext, h } from "preact";

/** True below `<Head>`. */
export const HeadContext = createContext(false);

/** Props of {@linkcode Head}. */
export interface HeadProps {
  children?: ComponentChildren;
}

/** Puts its children into the document's head, each in place of one of the same kind. */
export function Head(props: HeadProps): ComponentChildren {
  return h(HeadContext.Provider, { value: true }, props.children);
}
