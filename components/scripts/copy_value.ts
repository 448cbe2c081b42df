/** A button beside IBAN and reference copies it, without the spaces that are there to be read. */
import { makeButton } from "./make_button.ts";
import { readWords } from "./read_words.ts";

const { button: name, copied } = readWords();

// Not there on a page that came over plain http.
const clipboard: Clipboard | undefined = navigator.clipboard;

if (clipboard) {
  for (const value of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const button = makeButton(name, () => {
      // What it says from now on is its name.
      button.removeAttribute("aria-label");
      const text = (value.textContent || "").replace(/\s/g, "");
      clipboard.writeText(text).then(() => button.textContent = copied || "");
    });
    button.setAttribute("aria-label", `${name} ${value.dataset.copy}`);
    value.after(" ", button);
  }
}
