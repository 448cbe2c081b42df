/**
 * Where the browser believes that there is no network, a form is not sent into the void: it says so and keeps what was
 * written. A browser may be wrong: the second press goes through. Signing out erases what the device keeps all the
 * same.
 */
import { CACHE } from "./kept_copy.ts";
import { readWords } from "./read_words.ts";

const { lost } = readWords();

addEventListener("submit", (event) => {
  if (navigator.onLine) return;
  const form = event.target as HTMLFormElement;
  const isSignOut = form.getAttribute("action") === "/deconnexion";
  // Not there on a page that came over plain http.
  const { caches }: { caches?: CacheStorage } = self;
  if (isSignOut && caches) caches.delete(CACHE);
  const said = document.getElementById("reseau");
  if (said && form.contains(said)) return;
  event.preventDefault();
  const notice = said || document.createElement("p");
  notice.id = "reseau";
  notice.className = "error";
  notice.setAttribute("role", "alert");
  notice.textContent = lost || "";
  form.append(notice);
});
