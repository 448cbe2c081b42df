import { asTenantNumber } from "../domain/references.ts";

/** The demonstration's landlord and who may try the portal with it; nobody here is real. */
export const DEMO = {
  /** The landlord's file, as `LANDLORD_FILE` names one. */
  landlordPath: pathOf("landlord.json"),
  /** The folder of the landlord's files, as `deno task import` takes one. */
  rentrollDir: pathOf("rentroll"),
  /** The last month of which the files have the rent; the notices begin with the next one. */
  lastMonth: "2026-10",
  /** A tenant without an account, who owes 562,11 € and, with the notice of the first month, 830,41 €. */
  registration: {
    reference: "L/0039000204",
    tenantNumber: asTenantNumber("000123456"),
    surname: "MOREAU",
  },
  /** A tenant with a home, a garage and a garden, for whom a development server makes an account. */
  signIn: {
    email: "nadege.guerineau@exemple.fr",
    password: "Verveine-47-tramway",
    tenantNumber: asTenantNumber("000120871"),
  },
  /** A person of the office; the secret is for an authenticator app, and of value nowhere but here. */
  staff: {
    email: "claire.bureau@exemple.fr",
    password: "Glycine-82-passerelle",
    totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    role: "administration",
  },
} as const;

function pathOf(name: string): string {
  return decodeURIComponent(new URL(name, import.meta.url).pathname);
}
