/** Says whose page it is: a device that keeps a page for anybody else erases it (`static/sw.js`). */
export const OWNER_HEADER = "Garde";

/** On the page after a sign-out or a closure: nothing of anybody is to stay on the device. */
export const NOBODY = "personne";

/** Whether a page follows a sign-out or a closure; a link from another site to it erases nothing. */
export function followsLeaving(request: Request, done: string): boolean {
  const site = request.headers.get("sec-fetch-site") ?? "none";
  return ["deconnexion", "fermeture"].includes(done) &&
    ["same-origin", "none"].includes(site);
}
