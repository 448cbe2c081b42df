/** The words that the page gives to the running script, as attributes of its element. */
export function readWords(): DOMStringMap {
  const script = document.currentScript;
  return script ? script.dataset : {};
}
