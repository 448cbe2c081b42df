/** The words that the page gives to the running script, as attributes of its element. */
export function readWords(): DOMStringMap {
  // A script of a page runs as its element is read: there is one.
  return (document.currentScript as HTMLScriptElement).dataset;
}
