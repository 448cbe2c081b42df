import type { Landlord } from "../../domain/landlord.ts";
import { RETENTION, type RetentionKind } from "../../domain/retention.ts";
import { SESSION_IDLE_MS } from "../../domain/session.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/user.ts";
import { type ArticleSection, terms } from "../article.ts";
import { days, hours, minutes } from "./durations.ts";

/** How long each kind of data is kept; what is configured comes from the landlord. */
export function privacyDurations(
  retention: Landlord["retention"],
): ArticleSection {
  return {
    id: "durees",
    title: "Combien de temps nous les gardons",
    blocks: [terms(...Object.values(durationTerms(retention)))],
  };
}

/**
 * A sentence for each kind that the daily job removes, and for no other: the table of what is kept types both. A
 * sentence that says more than a number is held by the tests of the job.
 */
export function durationTerms(
  { archiveYears, logMonths }: Landlord["retention"],
): Record<RetentionKind, readonly [string, string]> {
  const years = `${archiveYears}\u00A0an${archiveYears > 1 ? "s" : ""}`;
  const months = `${logMonths}\u00A0mois`;
  return {
    lease: [
      "Contrats, opérations, paiements, documents et messages",
      `pendant le bail, puis ${years} après sa fin et après la dernière opération. Plus longtemps tant que le compte n’est pas soldé.`,
    ],
    paperlessProof: [
      "Preuve de votre choix pour les avis sans papier",
      "aussi longtemps que le contrat concerné.",
    ],
    login: [
      "Adresse mail et mot de passe",
      "jusqu’à ce que vous fermiez votre compte. Ils sont alors effacés tout de suite. Sinon, ils sont effacés avec le dernier de vos contrats, et nous vous en avertissons.",
    ],
    sessions: [
      "Connexion ouverte",
      `${minutes(SESSION_IDLE_MS)} sans activité, ${
        hours(RETENTION.sessions)
      } au plus.`,
    ],
    signIns: [
      "Journaux de connexion et date de la dernière connexion",
      `${months}.`,
    ],
    journal: [
      "Ce que votre bailleur a consulté ou changé sur votre compte",
      `${months}.`,
    ],
    registrations: [
      "Inscription qui attend d’être validée",
      `${
        hours(RETENTION.registrations)
      }. Le lien envoyé par mail fonctionne pendant ${
        hours(TOKEN_LIFETIME_MS.validation)
      }.`,
    ],
    resetLinks: [
      "Lien pour un nouveau mot de passe",
      `${hours(RETENTION.resetLinks)}.`,
    ],
    mailChangeLinks: [
      "Lien pour une nouvelle adresse mail",
      `${hours(RETENTION.mailChangeLinks)}.`,
    ],
    knownBrowsers: [
      "Navigateur déjà utilisé pour vous connecter",
      `${
        days(RETENTION.knownBrowsers)
      } après la connexion qui l’a fait connaître.`,
    ],
    deadMails: [
      "Mail que nous n’avons pas pu envoyer",
      `${days(RETENTION.deadMails)}.`,
    ],
    throttles: [
      "Compteurs qui limitent les essais, avec le début de l’adresse internet",
      `${hours(RETENTION.throttles)} environ.`,
    ],
  };
}
