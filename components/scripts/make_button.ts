/** A button that looks like a link, for what only a script can do. */
export function makeButton(
  text: string | undefined,
  press: () => void,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = text || "";
  button.onclick = press;
  return button;
}
