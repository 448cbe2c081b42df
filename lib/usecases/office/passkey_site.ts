import type { PasskeySite } from "../../auth/passkeys.ts";
import type { Services } from "../services.ts";

/** For which site the office's passkeys are. */
export function passkeySite(
  { origin, landlord }: Pick<Services, "origin" | "landlord">,
): PasskeySite {
  return { origin, name: landlord.name };
}
