import type { Landlord } from "../../lib/domain/landlord.ts";
import { noStatement } from "../../lib/landlord_file/accessibility.ts";

/** The legal statements of a landlord whose file says the least. */
export const BARE_STATEMENTS: Pick<
  Landlord,
  "host" | "identity" | "dataUse" | "accessibility"
> = {
  host: { name: "Hébergeur", address: null, phone: null },
  identity: null,
  dataUse: {
    printer: null,
    postalOperator: null,
    mailOperator: null,
    others: [],
    transfers: null,
    backupDays: null,
  },
  accessibility: noStatement(),
};
