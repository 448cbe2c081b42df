import type { AccountSheet } from "../../domain/account_sheet.ts";
import { readDevice } from "../../domain/device.ts";
import { type Instant, parisDay } from "../../domain/month.ts";
import { fullName } from "../../domain/names.ts";
import type { ThrottleName } from "../../domain/throttle.ts";
import { shortDate, timeOfDay } from "../format.ts";
import { visibleText } from "../visible_text.ts";
import { minutes } from "./durations.ts";
import { accountPageText } from "./space.ts";

/** What each count of tries stops. */
const throttleNames: Record<ThrottleName, string> = {
  signInAccountFromAddress: "connexion, depuis un même réseau",
  signInAccount: "connexion, depuis tous les réseaux",
  signInDevice: "connexion, depuis un navigateur connu",
  signInAddress: "connexion, pour tout un réseau",
  validationLink: "lien d’inscription, ouvert ailleurs",
  registrationAddress: "inscription, pour tout un réseau",
  mailRecipient: "mails à cette adresse",
  mailAddress: "renvoi d’un mail, pour tout un réseau",
  passwordResetAccount: "mot de passe oublié",
  passwordResetAddress: "mot de passe oublié, pour tout un réseau",
  identifierReminderTenant: "identifiant oublié",
  identifierReminderAddress: "identifiant oublié, pour tout un réseau",
  contactTenant: "messages",
  verifyAddress: "vérification d’un document, pour tout un réseau",
  subscriptionTenant: "choix pour les avis",
  archiveTenant: "téléchargement de tous les documents",
  paymentTenant: "paiements commencés",
};

const moment = (at: Instant) => `${shortDate(parisDay(at))} ${timeOfDay(at)}`;

// A file may hold anything; a terminal obeys some of it.
const shown = (text: string) => visibleText(text, 120);

/** A tenant's account, one fact a line. */
export function accountSheetLines(sheet: AccountSheet): string[] {
  const { tenant, tenantNumber, contracts, user, waiting } = sheet;
  const name = tenant === null ? "inconnu du fichier" : fullName(tenant);
  const birth = tenant === null || tenant.birthName === ""
    ? []
    : [`Nom de naissance\u00A0: ${shown(tenant.birthName)}`];
  return [
    `Locataire ${tenantNumber}\u00A0: ${shown(name)}`,
    ...birth,
    ...contracts.map(contractLine),
    ...user === null
      ? ["Compte\u00A0: jamais ouvert."]
      : user.closedAt !== null
      ? [`Compte\u00A0: fermé le ${moment(user.closedAt)}.`]
      : openLines(sheet, user),
    ...sheet.holding.map(({ rule, retryAfterMs }) =>
      `Bloqué encore ${minutes(retryAfterMs)}\u00A0: ${throttleNames[rule]}.`
    ),
    ...waiting.map(({ email, at, linkUntil }) =>
      `Inscription qui attend\u00A0: ${shown(email)}, demandée le ${
        moment(at)
      }, ${
        linkUntil === null
          ? "sans lien qui marche encore"
          : `lien valable jusqu’au ${moment(linkUntil)}`
      }.`
    ),
  ];
}

function contractLine(
  { contract, onScreen }: AccountSheet["contracts"][number],
): string {
  const { contract: ref, kind, address, postcode, city } = contract;
  const until = contract.endsOn === null
    ? `depuis le ${shortDate(contract.startsOn)}`
    : `du ${shortDate(contract.startsOn)} au ${shortDate(contract.endsOn)}`;
  const where = shown(`${address}, ${postcode} ${city}`);
  return `Contrat ${ref} (${kind}), ${until}\u00A0: ${where}. Avis ${
    onScreen ? "sur ce site" : "sur papier"
  }.`;
}

function openLines(
  { sessions, holding }: AccountSheet,
  user: NonNullable<AccountSheet["user"]>,
): string[] {
  const changed = user.emailChangedAt === null
    ? []
    : [`Adresse changée le ${moment(user.emailChangedAt)}.`];
  return [
    `Compte\u00A0: ouvert depuis le ${moment(user.createdAt)}.`,
    `Adresse mail\u00A0: ${shown(user.email)}`,
    ...changed,
    `Mot de passe choisi le ${moment(user.passwordChangedAt)}.`,
    user.lastSignInAt == null
      ? "Dernière connexion\u00A0: aucune connue."
      : `Dernière connexion\u00A0: ${moment(user.lastSignInAt)}.`,
    `Connexions ouvertes\u00A0: ${sessions.length}.`,
    ...sessions.map(({ device, createdAt, lastSeenAt }) =>
      `  ${accountPageText.deviceName(readDevice(device))}, ouverte le ${
        moment(createdAt)
      }, vue le ${moment(lastSeenAt)}.`
    ),
    ...holding.length === 0 ? ["Rien ne bloque ce compte."] : [],
  ];
}
