/** What bundled JSX calls: names that no module of a project is likely to use. */
export { Fragment as $jsxFragment, h as $jsx } from "preact";
