/**
 * Without network a form is not sent into the void: it says so and keeps what was written. Signing out erases what
 * the device keeps all the same.
 */
import { CACHE } from "./kept_copy.ts";
import { readWords } from "./read_words.ts";

const { lost } = readWords();

addEventListener("submit", (event) => {
  if (navigator.onLine) return;
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const isSignOut = form.getAttribute("action") === "/deconnexion";
  // Not there on a page that came over plain http.
  const { caches }: { caches?: CacheStorage } = self;
  if (isSignOut && caches) caches.delete(CACHE);
  const notice = document.getElementById("reseau") ||
    document.createElement("p");
  notice.id = "reseau";
  notice.className = "error";
  notice.setAttribute("role", "alert");
  notice.textContent = lost || "";
  form.append(notice);
});
