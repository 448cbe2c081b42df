import { z } from "zod";
import type { Host, LegalIdentity } from "../domain/landlord_statements.ts";
import { isSiren } from "../domain/siren.ts";
import {
  addFaults,
  addressLines,
  amount,
  group,
  type KeyFault,
  line,
  refined,
} from "./fields.ts";

const unspaced = (text: string) => text.replace(/\s/g, "");

/** `identite`: the legal form, the number and register, and a company's capital. */
export const IDENTITY = group({
  nature: z.enum(
    ["etablissement_public", "societe", "autre"],
    "must be etablissement_public, societe or autre",
  ),
  forme: line(200),
  siren: refined(
    20,
    (text) => isSiren(unspaced(text)),
    "must be a SIREN of 9 digits",
  ),
  rcs: line(80).optional(),
  capital: amount().optional(),
}).superRefine((file, context) => addFaults(context, faultsOf(file)))
  .transform(({ nature, forme, siren, rcs, capital }): LegalIdentity => ({
    nature,
    form: forme,
    siren: unspaced(siren),
    registry: rcs ?? null,
    capitalCents: capital ?? null,
  }));

function faultsOf(
  { nature, rcs, capital }: { nature: string; rcs?: string; capital?: number },
): KeyFault[] {
  if (nature !== "societe") {
    return capital === undefined
      ? []
      : [["capital", "is for companies only (nature: societe)"]];
  }
  const faults: KeyFault[] = [];
  if (rcs === undefined) faults.push(["rcs", "is missing: a company has one"]);
  if (capital === undefined) {
    faults.push(["capital", "is missing: a company has one"]);
  }
  return faults;
}

/** `hebergeur`: one text with everything, or its parts. */
export const HOST = z.union([
  line(300),
  group({ nom: line(200), adresse: addressLines(), telephone: line(40) }),
], "must be a text, or an object with nom, adresse and telephone")
  .transform((file): Host =>
    typeof file === "string" ? { name: file, address: null, phone: null } : {
      name: file.nom,
      address: file.adresse.join(", "),
      phone: file.telephone,
    }
  );
