/** A button beside each password shows and hides it; it leaves the page hidden. */
import { makeButton } from "./make_button.ts";
import { readWords } from "./read_words.ts";

const { show, hide } = readWords();

for (
  const field of document.querySelectorAll<HTMLInputElement>("[type=password]")
) {
  const turn = (isShown: boolean) => {
    field.type = isShown ? "text" : "password";
    button.textContent = (isShown ? hide : show) || "";
  };
  const button = makeButton(show, () => turn(field.type !== "text"));
  field.after(button);
  if (field.form) field.form.addEventListener("submit", () => turn(false));
}
