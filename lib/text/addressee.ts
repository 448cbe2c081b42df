import type { Notice } from "../domain/documents/notice.ts";
import { fullName } from "../domain/names.ts";
import { french } from "./french.ts";

/**
 * To whom a letter is addressed: `Mme MOREAU`, or `UDAF 16, pour Mme MOREAU`.
 * @param names everybody whom it is about, as printed; absent: the holder alone
 */
export function addresseeOf(
  { tenant, mailTo }: Pick<Notice, "tenant" | "mailTo">,
  names: string = fullName(tenant),
): string {
  const { guardian } = mailTo;
  return guardian === undefined
    ? names
    : french.t("printed-addressee", { guardian, names });
}
