/** Whether a request is for the bank's notifications: no session, no origin check, its signature says who it is. */
export function isBankCallback(url: URL): boolean {
  return url.pathname === "/scellius/notification";
}
