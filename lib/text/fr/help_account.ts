import type { Landlord } from "../../domain/landlord.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/user.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  list,
  phoneLink,
  steps,
  terms,
  text,
} from "../article.ts";
import { hours } from "./durations.ts";
import { accountPageText, menuText } from "./space.ts";

/** Opening an account, finding it again, closing it. */
export function helpAccount(landlord: Landlord): ArticleSection {
  const phone = phoneLink(landlord.phone);
  return {
    id: "compte",
    title: "Votre compte",
    questions: [
      reference,
      {
        id: "refus",
        question: "Mon inscription est refusée. Que faire ?",
        answer: [
          text("Un mail vous dit ce qui ne va pas. Vérifiez :"),
          list(
            "que vous avez recopié le bon numéro : 10 chiffres pour un contrat, 9 chiffres pour un locataire ;",
            "que le nom est celui du titulaire du bail, sans le prénom (son nom de naissance convient aussi) ;",
            "que le titulaire du bail n’a pas déjà un compte : un seul compte sert pour tous ses contrats.",
          ),
          text(
            "Vous pouvez ensuite ",
            link("recommencer l’inscription", "/inscription"),
            ". Si elle est encore refusée, appelez-nous au ",
            phone,
            " : nous trouverons votre référence ensemble.",
          ),
        ],
      },
      missingMail,
      {
        id: "mot-de-passe",
        question: "J’ai oublié mon mot de passe",
        answer: [
          text(
            "Allez à la page ",
            link("Mot de passe oublié", "/mot-de-passe-oublie"),
            " et donnez l’adresse mail de votre compte. Vous recevez un lien pour choisir un nouveau mot de passe.",
          ),
          text(
            `Ce lien fonctionne pendant ${
              hours(TOKEN_LIFETIME_MS.reset)
            } et une seule fois.`,
          ),
        ],
      },
      {
        id: "identifiant",
        question: "J’ai oublié mon identifiant",
        answer: [
          text(
            "Votre identifiant est l’adresse mail de votre compte. Allez à la page ",
            link("Identifiant oublié", "/identifiant-oublie"),
            " : nous envoyons un rappel à cette adresse.",
          ),
          text(
            "Vous n’avez plus accès à cette messagerie ? Appelez-nous au ",
            phone,
            ".",
          ),
        ],
      },
      closing,
    ],
  };
}

const reference: ArticleQuestion = {
  id: "reference",
  question: "Où trouver ma référence client ?",
  answer: [
    text(
      "Elle est en haut de nos courriers et de vos avis d’échéance. Deux numéros conviennent :",
    ),
    terms(
      [
        "Le numéro de contrat",
        "la lettre L et 10 chiffres, par exemple L/0039000204.",
      ],
      ["Le numéro de locataire", "9 chiffres, par exemple 000123456."],
    ),
    text(
      "Écrivez le numéro comme vous le lisez : les espaces ne comptent pas, et le L est déjà devant la case. Le numéro de logement, lui, ne convient pas.",
    ),
  ],
};

const missingMail: ArticleQuestion = {
  id: "mail",
  question: "Le mail n’arrive pas",
  answer: [
    steps(
      "Attendez quelques minutes.",
      "Regardez dans les courriers indésirables (spam).",
      "Vérifiez que vous lisez la bonne messagerie : celle de l’adresse que vous avez donnée.",
      [
        "Pour une inscription, ",
        link(
          "demandez le mail une nouvelle fois",
          "/inscription/envoyee",
        ),
        ".",
      ],
    ),
    text(
      `Le lien d’inscription fonctionne pendant ${
        hours(TOKEN_LIFETIME_MS.validation)
      }. S’il est trop ancien, ou si l’adresse était fausse, `,
      link("recommencez l’inscription", "/inscription"),
      " : rien n’est bloqué.",
    ),
  ],
};

const closing: ArticleQuestion = {
  id: "fermer",
  question: "Comment changer d’adresse mail ou fermer mon compte ?",
  answer: [
    text(
      "Vous le faites vous-même, à la page ",
      link(menuText.account, "/espace/compte"),
      ` : « ${accountPageText.emailTitle} » ou « ${accountPageText.closeTitle} ». Votre mot de passe vous sera demandé.`,
    ),
    text(
      "Fermer le compte ne change rien à votre bail. Vous pourrez vous inscrire de nouveau.",
    ),
  ],
};
