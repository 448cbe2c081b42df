/** Sends a form with a file by itself, and says how far it is; without this script the browser sends it as ever. */
import { readWords } from "./read_words.ts";

const { sending, done, failed } = readWords();

addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  if (event.defaultPrevented || !input?.files?.length) return;
  event.preventDefault();
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  line.append(bar, ` ${sending || ""}`);
  form.append(line);
  const button = form.querySelector<HTMLButtonElement>("button");
  if (button) button.disabled = true;
  const request = new XMLHttpRequest();
  request.upload.onprogress = ({ loaded, total }) => {
    bar.value = loaded / total;
    if (loaded === total) line.lastChild?.replaceWith(` ${done || ""}`);
  };
  request.onload = () => {
    // The answer's own page: the report after a redirection, the form with its faults where there are any.
    if (request.status < 400) location.assign(request.responseURL);
    else again();
  };
  request.onerror = () => again();
  // The browser sends what this could not, and shows whatever comes.
  const again = () => {
    line.lastChild?.replaceWith(` ${failed || ""}`);
    form.submit();
  };
  request.open("POST", form.action);
  request.send(new FormData(form));
});
