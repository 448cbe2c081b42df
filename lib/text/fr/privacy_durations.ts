import type { Landlord } from "../../domain/landlord.ts";
import { REGISTRATION_KEPT_MS } from "../../domain/registration.ts";
import { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "../../domain/session.ts";
import { THROTTLES } from "../../domain/throttle.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/user.ts";
import { type ArticleSection, terms } from "../article.ts";
import { hours, minutes } from "./durations.ts";

/** The longest that a count of tries is of use. */
const THROTTLE_MS = Math.max(
  ...Object.values(THROTTLES).map((rule) => rule.capacity * rule.refillEveryMs),
);

/** How long each kind of data is kept; what is configured comes from the landlord. */
export function privacyDurations(
  { archiveYears, logMonths }: Landlord["retention"],
): ArticleSection {
  const years = `${archiveYears}\u00A0an${archiveYears > 1 ? "s" : ""}`;
  return {
    id: "durees",
    title: "Combien de temps nous les gardons",
    blocks: [
      terms(
        [
          "Contrats, opérations, paiements, documents et messages",
          `pendant le bail, puis ${years} après sa fin.`,
        ],
        [
          "Preuve de votre choix pour les avis sans papier",
          `pendant le bail, puis ${years} après sa fin.`,
        ],
        [
          "Adresse mail et mot de passe",
          "jusqu’à ce que vous fermiez votre compte. Ils sont alors effacés tout de suite.",
        ],
        [
          "Connexion ouverte",
          `${minutes(SESSION_IDLE_MS)} sans activité, ${
            hours(SESSION_ABSOLUTE_MS)
          } au plus.`,
        ],
        ["Journaux de connexion", `${logMonths}\u00A0mois.`],
        [
          "Inscription qui attend d’être validée",
          `${
            hours(REGISTRATION_KEPT_MS)
          }. Le lien envoyé par mail fonctionne pendant ${
            hours(TOKEN_LIFETIME_MS.validation)
          }.`,
        ],
        [
          "Lien pour un nouveau mot de passe",
          `${hours(TOKEN_LIFETIME_MS.reset)}.`,
        ],
        [
          "Lien pour une nouvelle adresse mail",
          `${hours(TOKEN_LIFETIME_MS.mail_change)}.`,
        ],
        [
          "Compteurs qui limitent les essais, avec le début de l’adresse internet",
          `${hours(THROTTLE_MS)} environ.`,
        ],
      ),
    ],
  };
}
