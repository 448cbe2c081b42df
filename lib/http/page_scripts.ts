import type { Texts } from "../text/texts.ts";
import { define } from "./define.ts";

/**
 * Where a page's plain scripts go, inside the one script element that the document has for them. Nobody outside this
 * process knows it: what people write on a page must not be taken for it.
 */
export const SCRIPTS_MARK = `/*${crypto.randomUUID()}*/`;

/** A few lines of script for pages that have what it works on; `w` are its words. The page works without it. */
interface PlainScript {
  /** What a page has that needs it: of an element, never what the words of a page may hold (their `<` and `"` are escaped). */
  needs: RegExp;
  words(text: Texts): Record<string, string>;
  code: string;
}

const BUTTON =
  'd=document,B=(t,f)=>{let b=d.createElement("button");b.type="button";b.className="quiet";b.textContent=t;b.onclick=f;return b}';

const SCRIPTS: readonly PlainScript[] = [
  {
    // A button beside each password shows and hides it; it leaves the page hidden.
    needs: / type="password"/,
    words: ({ comfortText }) => ({
      show: comfortText.showPassword,
      hide: comfortText.hidePassword,
    }),
    code:
      'd.querySelectorAll("[type=password]").forEach(i=>{let s=v=>{i.type=v?"text":"password";b.textContent=v?w.hide:w.show},b=B(w.show,()=>s(i.type!="text"));i.after(b);i.form.addEventListener("submit",()=>s(0))});',
  },
  {
    // A button beside IBAN and reference copies it, without the spaces that are there to be read.
    needs: / data-copy="/,
    words: ({ comfortText }) => ({
      copy: comfortText.copy,
      copied: comfortText.copied,
    }),
    code:
      'navigator.clipboard&&d.querySelectorAll("[data-copy]").forEach(e=>{let b=B(w.copy,()=>navigator.clipboard.writeText(e.textContent.replace(/\\s/g,"")).then(()=>b.textContent=w.copied));b.setAttribute("aria-label",w.copy+" "+e.dataset.copy);b.addEventListener("click",()=>b.removeAttribute("aria-label"));e.after(" ",b)});',
  },
  {
    // Without network a form is not sent into the void: it says so and keeps what was written. Signing out erases
    // what the device keeps all the same.
    needs: /<form method="post"[^<>]* novalidate/,
    words: ({ offlineText }) => ({ lost: offlineText.notSent }),
    code:
      'addEventListener("submit",e=>{if(navigator.onLine)return;e.preventDefault();e.target.getAttribute("action")=="/deconnexion"&&window.caches&&caches.delete("garde");let p=d.getElementById("reseau")||d.createElement("p");p.id="reseau";p.className="error";p.setAttribute("role","alert");p.textContent=w.lost;e.target.append(p)});',
  },
  {
    // Keeps the last balance and notice on this device, or erases them: see `static/sw.js`. The kept page itself
    // only erases, and shows nothing of it any more.
    needs: / id="hors-ligne"/,
    words: ({ offlineText }) => ({
      keep: offlineText.keep,
      kept: offlineText.kept,
      erase: offlineText.erase,
      erased: offlineText.erased,
      failed: offlineText.failed,
      unable: offlineText.unable,
    }),
    code:
      'let s=d.getElementById("hors-ligne"),t=d.createElement("p"),n=navigator.serviceWorker,c=window.caches,P="/espace/hors-ligne",K="garde",b,X="effacer"in s.dataset,say=m=>t.textContent=m,show=k=>{b&&b.remove();if(!k&&X)return;b=B(k?w.erase:w.keep,k?erase:keep);b.className="btn second";t.before(b)},keep=()=>n.register("/sw.js").then(()=>fetch(P)).then(r=>r.ok&&!r.redirected?c.open(K).then(o=>o.put(P,r)):Promise.reject()).then(()=>{show(1);say(w.kept)},()=>say(w.failed)),erase=()=>c.delete(K).then(()=>n.getRegistrations()).then(a=>Promise.all(a.map(r=>r.unregister()))).then(()=>{show(0);say(w.erased);X&&d.querySelectorAll("main section").forEach(e=>e==s||e.remove())});t.setAttribute("role","status");s.append(t);n&&c?c.has(K).then(show):say(w.unable);',
  },
  {
    // After a sign-out nothing stays on the device, whether its worker was there to see it or not.
    needs: / data-oublier/,
    words: () => ({}),
    code:
      'd.querySelector("[data-oublier]")&&(window.caches&&caches.delete("garde"),navigator.serviceWorker?.getRegistrations().then(a=>a.forEach(r=>r.unregister())));',
  },
];

/** Gives each page the plain scripts that it needs, and none to the others. */
export const pageScripts = define.middleware(async (ctx) => {
  const response = await ctx.next();
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.startsWith("text/html") || response.body === null) return response;
  const { status, headers } = response;
  headers.delete("Content-Length");
  const html = addScripts(await response.text(), ctx.state.text);
  return new Response(html, { status, headers });
});

/** Fills the document's script element, or takes it away. */
export function addScripts(html: string, text: Texts): string {
  const used = SCRIPTS.filter(({ needs }) => needs.test(html));
  if (used.length === 0) return dropElement(html);
  const words = Object.assign({}, ...used.map(({ words }) => words(text)));
  // A word must not end the element.
  const literal = JSON.stringify(words).replaceAll("<", "\\u003c");
  const code = used.map((script) => script.code).join("");
  return html.replace(SCRIPTS_MARK, () => `let w=${literal},${BUTTON};${code}`);
}

/** Takes the script element away that has nothing to hold. */
function dropElement(html: string): string {
  const at = html.indexOf(SCRIPTS_MARK);
  if (at < 0) return html;
  const end = html.indexOf(">", html.indexOf("</script", at)) + 1;
  return html.slice(0, html.lastIndexOf("<script", at)) + html.slice(end);
}
