import { KNOWN_DEVICE_MS } from "../../domain/known_device.ts";
import { REGISTRATION_KEPT_MS } from "../../domain/registration.ts";
import { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "../../domain/session.ts";
import { type ArticleSection, link, terms, text } from "../article.ts";
import { days, hours, minutes } from "./durations.ts";

export const cookiesText = {
  title: "Cookies",
  lead:
    "Un cookie est un petit texte qu’un site range dans votre navigateur. Ce site en utilise un quand vous vous inscrivez, deux quand vous vous connectez, et un autre si vous choisissez une langue.",
};

/** The cookies, under the names they have here, what a device may keep, and why nothing is asked. */
export function cookiesSections(
  names: { session: string; device: string; registration: string },
): ArticleSection[] {
  return [
    {
      id: "connexion",
      title: "Le cookie de connexion",
      blocks: [
        terms(
          ["Son nom", `${names.session}.`],
          [
            "À quoi il sert",
            "à se souvenir que vous êtes connecté quand vous passez d’une page à l’autre.",
          ],
          [
            "Ce qu’il contient",
            "un code tiré au hasard. Il ne contient ni votre nom, ni votre adresse mail, ni votre mot de passe.",
          ],
          [
            "Qui peut le lire",
            "ce site seulement. Les programmes qui tournent dans la page ne peuvent pas le lire.",
          ],
          [
            "Combien de temps",
            `le code cesse de fonctionner après ${
              minutes(SESSION_IDLE_MS)
            } sans activité, et au plus tard ${
              hours(SESSION_ABSOLUTE_MS)
            } après la connexion. Le navigateur efface le cookie quand vous vous déconnectez ou quand vous le fermez.`,
          ],
        ),
      ],
    },
    {
      id: "appareil",
      title: "Le cookie de l’appareil",
      blocks: [
        terms(
          ["Son nom", `${names.device}.`],
          [
            "À quoi il sert",
            "à reconnaître un appareil où vous vous êtes déjà connecté. Si quelqu’un essaie de deviner votre mot de passe ailleurs, vous pouvez quand même vous connecter ici.",
          ],
          [
            "Ce qu’il contient",
            "un code tiré au hasard. Il ne suffit pas pour se connecter\u00A0: il faut toujours votre mot de passe.",
          ],
          [
            "Combien de temps",
            `${
              days(KNOWN_DEVICE_MS)
            } au plus. Vous pouvez l’effacer dans les réglages de votre navigateur.`,
          ],
        ),
      ],
    },
    {
      id: "inscription",
      title: "Le cookie de l’inscription",
      blocks: [
        terms(
          ["Son nom", `${names.registration}.`],
          [
            "À quoi il sert",
            "à reconnaître le navigateur de votre inscription quand vous suivez le lien envoyé par mail. Ailleurs, nous vous demandons le mot de passe que vous avez choisi\u00A0: personne ne peut ouvrir un compte à votre place avec un autre.",
          ],
          ["Ce qu’il contient", "un code tiré au hasard."],
          ["Combien de temps", `${hours(REGISTRATION_KEPT_MS)} au plus.`],
        ),
      ],
    },
    {
      id: "langue",
      title: "Le cookie de la langue",
      blocks: [
        terms(
          ["Son nom", "langue."],
          [
            "À quoi il sert",
            "à se souvenir de la langue que vous avez choisie. Sans choix de votre part, il n’existe pas.",
          ],
          ["Ce qu’il contient", "le nom de la langue, en deux lettres."],
          ["Combien de temps", "un an au plus."],
        ),
      ],
    },
    {
      id: "garde",
      title: "Ce que votre appareil peut garder",
      blocks: [
        text(
          "À la page ",
          link("Mon compte", "/espace/compte#hors-ligne"),
          ", vous pouvez demander à votre appareil de garder votre dernier solde et votre dernier avis, pour les lire sans réseau. C’est à vous de le demander, appareil par appareil. Un bouton efface tout. Tout est effacé aussi quand vous vous déconnectez, quand vous fermez votre compte, et si une autre personne se connecte sur cet appareil. Sans cette demande, rien n’est gardé.",
        ),
      ],
    },
    {
      id: "bandeau",
      title: "Pourquoi il n’y a pas de bandeau",
      blocks: [
        text(
          "Ces cookies servent seulement à l’inscription, à la connexion, à leur sécurité et à votre langue. Sans celui de connexion, vous devriez redonner votre mot de passe à chaque page.",
        ),
        text(
          "Ce site n’a ni publicité, ni mesure d’audience, ni bouton de réseau social. Personne ne vous suit. Vous n’avez donc rien à accepter ni à refuser.",
        ),
      ],
    },
    {
      id: "refuser",
      title: "Si votre navigateur bloque les cookies",
      blocks: [
        text(
          "Vous pouvez lire les pages publiques, comme l’",
          link("aide", "/aide"),
          ", mais vous ne pouvez pas vous connecter. Autorisez les cookies pour ce site dans les réglages de votre navigateur, ou ",
          link("appelez-nous", "/aide#joindre"),
          ".",
        ),
      ],
    },
    {
      id: "banque",
      title: "La page de la banque",
      blocks: [
        text(
          "Quand vous payez par carte, vous passez sur la page de La Banque Postale. C’est un autre site, avec ses propres cookies.",
        ),
      ],
    },
  ];
}
