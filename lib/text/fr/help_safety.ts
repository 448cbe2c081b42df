import type { Landlord } from "../../domain/landlord.ts";
import { SESSION_IDLE_MS } from "../../domain/session.ts";
import {
  type ArticleSection,
  link,
  list,
  phoneLink,
  text,
  warning,
} from "../article.ts";
import { commonText } from "./common.ts";
import { minutes } from "./durations.ts";
import { accountPageText, menuText } from "./space.ts";

/** A shared phone, and messages that pretend to come from the landlord. */
export function helpSafety(
  landlord: Landlord,
  { origin, bankOrigin }: { origin: string; bankOrigin: string },
): ArticleSection {
  return {
    id: "securite",
    title: "Sécurité",
    questions: [
      {
        id: "partage",
        question: "J’utilise un téléphone ou un ordinateur partagé",
        answer: [
          list(
            "N’enregistrez pas votre mot de passe dans le navigateur.",
            `Quand vous avez fini, choisissez « ${commonText.signOut} ».`,
            `Si vous oubliez, la connexion se ferme après ${
              minutes(SESSION_IDLE_MS)
            } sans activité.`,
            [
              "Vous avez perdu votre téléphone ? Sur un autre appareil, ouvrez ",
              link(
                `${menuText.account}, « ${accountPageText.sessionsTitle} »`,
                "/espace/compte#appareils",
              ),
              ", déconnectez-le, puis changez votre mot de passe.",
            ],
          ),
        ],
      },
      {
        id: "arnaque",
        question: "Ce message vient-il vraiment de mon bailleur ?",
        answer: [
          warning(
            "Nous ne vous demandons jamais votre numéro de carte ni votre mot de passe par mail, par téléphone ou par SMS.",
          ),
          list(
            `Avant d’écrire votre mot de passe, regardez l’adresse en haut de l’écran. Celle de ce site commence par ${origin}/.`,
            `Avant d’écrire votre numéro de carte, faites de même. L’adresse de la page de paiement commence par ${bankOrigin}/.`,
            "Un message vous presse, ou vous promet de l’argent ? Ne touchez pas à son lien. Ouvrez ce site vous-même.",
            [
              "Un message donne un nouvel IBAN pour payer le loyer ? Ne payez pas. Appelez-nous au ",
              phoneLink(landlord.phone),
              ".",
            ],
          ),
          text(
            "Un message vous semble faux ? ",
            link("Dites-le-nous", "/aide#joindre"),
            ". Un SMS se signale aussi en le transférant au 33700.",
          ),
          text(
            "Vous avez donné votre numéro de carte ? Appelez tout de suite votre banque. Vous avez donné votre mot de passe ? ",
            link("Choisissez-en un nouveau", "/mot-de-passe-oublie"),
            " tout de suite.",
          ),
        ],
      },
    ],
  };
}
