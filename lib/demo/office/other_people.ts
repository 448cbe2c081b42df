import type { Holder } from "../../domain/holder.ts";
import { asTenantNumber, type ContractRef } from "../../domain/references.ts";
import type { Person } from "../people.ts";

/** Somebody who is linked to a contract beside its holder. */
interface OtherPerson extends Person {
  link: Pick<Holder, "contract" | "role" | "from">;
  /** Address, postcode and city of where letters go; null for the home. */
  postal: readonly [string, string, string] | null;
}

/** Who shares a lease, and who looks after somebody's affairs. */
export const OTHER_PEOPLE: readonly OtherPerson[] = [
  {
    number: asTenantNumber("000128118"),
    civility: "M.",
    surname: "YILDIRIMER",
    birthName: "",
    firstName: "Emre",
    email: "emre.yildirimer@exemple.fr",
    link: { contract: "L/0112000326", role: "cotitulaire", from: "2020-07-01" },
    postal: null,
  },
  {
    number: asTenantNumber("000900012"),
    civility: "",
    surname: "ASSOCIATION TUTÉLAIRE DE DÉMONSTRATION",
    birthName: "",
    firstName: "",
    email: "tutelle@exemple.fr",
    link: { contract: "L/0154000045", role: "mandataire", from: "2021-03-01" },
    postal: ["5 place des Essais", "16000", "ANGOULÊME"],
  },
];

/** Who had agreed to notices on screen before this portal: contract, day, and where the proof is. */
export const CONSENTS: readonly (readonly [ContractRef, string, string])[] = [
  ["L/2220000101", "2024-03-12", "formulaire papier, dossier du locataire"],
  ["L/0342000028", "2023-11-02", "portail précédent"],
  ["L/0206000118", "2025-01-20", "portail précédent"],
];

/** Who had an account of the portal before: number and address. */
export const LOGINS: readonly (readonly [string, string])[] = [
  ["000126214", "dimitar.b@exemple.fr"],
];
