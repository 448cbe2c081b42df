import type { Cents } from "../../domain/money.ts";
import type { AmountFault } from "../../domain/money.ts";
import type { PasswordFault } from "../../domain/password.ts";
import { euros } from "../format.ts";

/** Why an amount as typed is refused, and how to write it. */
export const amountFaults: Record<AmountFault, string> = {
  empty: "Indiquez le montant que vous souhaitez payer, par exemple 120,50.",
  unreadable:
    "Écrivez le montant avec des chiffres seulement, par exemple 120,50.",
  negative:
    "Le montant à payer ne peut pas être négatif. Écrivez-le sans le signe moins.",
  zero: "Le montant à payer doit être supérieur à 0,00\u00A0€.",
  too_many_decimals:
    "Écrivez deux chiffres au plus après la virgule, par exemple 120,50.",
  ambiguous:
    "Nous ne savons pas si le point sépare les milliers ou les centimes. Écrivez par exemple 1234,50.",
  too_large: "Ce montant est trop grand.",
};

/** The amount is under the least that can be paid by card. */
export const belowMin = (min: Cents): string =>
  `Le montant doit être d’au moins ${euros(min)}.`;

/** The amount is over the most that can be paid by card at once. */
export const aboveMax = (max: Cents): string =>
  `Le montant ne peut pas dépasser ${
    euros(max)
  } en une fois par carte. Vous pouvez payer en plusieurs fois, ou par virement.`;

/** Why a new password is refused, and what would be accepted. */
export const passwordFaults: Record<PasswordFault, string> = {
  too_short:
    "Le mot de passe est trop court. Choisissez au moins 8 caractères dont 2 chiffres, ou au moins 12 caractères.",
  too_few_digits:
    "Ajoutez au moins 2 chiffres, ou choisissez un mot de passe d’au moins 12 caractères.",
  too_long: "Le mot de passe ne peut pas dépasser 256 caractères.",
  common:
    "Ce mot de passe est trop facile à deviner. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.",
  personal:
    "Le mot de passe ne doit pas être fait de votre nom, de votre référence ou de votre adresse mail.",
};

/** Faults of the other fields of the account's forms. */
export const fieldFaults = {
  referenceEmpty:
    "Indiquez votre référence client\u00A0: le numéro de contrat ou de locataire qui figure sur nos courriers.",
  referenceShape:
    "Cette référence n’a pas la bonne forme. Le numéro de contrat a 10 chiffres après le L, par exemple L/0039000204\u00A0; le numéro de locataire en a 9.",
  surnameEmpty: "Indiquez le nom du signataire du bail.",
  surnameTooLong: "Ce nom est trop long\u00A0: 200 caractères au plus.",
  emailEmpty: "Indiquez votre adresse mail.",
  emailShape:
    "Cette adresse mail n’est pas complète ou pas correcte. Elle ressemble à nom@exemple.fr.",
  emailsDiffer: "Les deux adresses mail sont différentes.",
  passwordEmpty: "Indiquez votre mot de passe.",
  newPasswordEmpty: "Choisissez un mot de passe.",
  passwordsDiffer: "Les deux mots de passe sont différents.",
  passwordWrong: "Ce n’est pas votre mot de passe actuel.",
  subjectUnknown: "Choisissez un sujet dans la liste.",
  messageEmpty: "Écrivez votre message.",
  messageTooLong: (max: number): string =>
    `Votre message est trop long\u00A0: ${max} caractères au plus.`,
  contractMissing: "Choisissez un contrat.",
  contractUnknown: "Choisissez l’un de vos contrats dans la liste.",
  contractTwice: "Ce contrat est indiqué deux fois.",
  monthNotOwed:
    "Ce mois n’est pas à payer sur ce contrat. Choisissez un mois de la liste, ou le plus ancien.",
  cardUnknown: "Choisissez un moyen de paiement.",
};

/** More contracts in one payment than it may have. */
export const tooManyContracts = (max: number): string =>
  `Vous pouvez payer ${max} contrats au plus en une fois.`;

/** Too many tries, with the wait in whole minutes. */
export const tooManyTries = (retryAfterMs: number): string => {
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return `Il y a eu trop d’essais. Réessayez dans ${
    minutes === 1 ? "une minute" : `${minutes} minutes`
  }. Rien n’est perdu.`;
};
