import type { StaffId } from "../../domain/ids.ts";
import type { Services } from "../services.ts";

/** The secret of somebody's app; null where it is sealed with a key that the portal has no more, which is logged. */
export async function openTotpSecret(
  { vault, log }: Pick<Services, "vault" | "log">,
  staffId: StaffId,
  kept: string,
): Promise<string | null> {
  const secret = await vault.open(kept, staffId);
  if (secret === null) log.alert("staff_secret_unreadable", { staff: staffId });
  return secret;
}
