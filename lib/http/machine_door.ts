/**
 * Whether a request is for a door of machines: no session, no cookie, no origin check. The bank's signature says who it
 * is, the key of the landlord's software who that is.
 */
export function isMachineDoor({ pathname }: URL): boolean {
  return pathname === "/scellius/notification" ||
    pathname.startsWith("/echange/");
}
