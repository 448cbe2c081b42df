import type { Landlord } from "../../domain/landlord.ts";
import type { LineNature } from "../../domain/tenant.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  terms,
  text,
} from "../article.ts";
import { lineNatures, menuText } from "./space.ts";

const named = (nature: LineNature, words: string) =>
  [lineNatures[nature].name, words] as const;

/** Reading a notice, the three documents, paperless, former tenants. */
export function helpDocuments(landlord: Landlord): ArticleSection {
  const { noticeDay, dueDay } = landlord;
  return {
    id: "documents",
    title: "Avis, reçus et quittances",
    questions: [
      {
        id: "lire",
        question: "Comment lire mon avis d’échéance ?",
        answer: [
          text(
            "Le débit est ce qui vous est demandé. Le crédit est ce qui est en votre faveur. Voici les lignes les plus courantes :",
          ),
          lines,
          text(
            `Le loyer se paie à la fin du mois. L’avis d’un mois paraît vers le ${
              day(noticeDay)
            }. Il est à payer avant le ${day(dueDay)} du mois suivant.`,
          ),
        ],
      },
      kinds,
      paperless,
      former,
    ],
  };
}

function day(ofMonth: number): string {
  return ofMonth === 1 ? "1er" : String(ofMonth);
}

const lines = terms(
  named("loyer", "le prix de la location de votre logement."),
  named(
    "charge",
    "une avance, chaque mois, sur les dépenses de l’immeuble : eau, chauffage, ascenseur, entretien, ordures ménagères.",
  ),
  named(
    "regularisation",
    "la différence entre les charges que vous avez payées et les dépenses réelles. Vous aviez trop payé : elle est au crédit. Pas assez : elle est au débit.",
  ),
  named(
    "apl",
    "l’aide de la CAF ou de la MSA. Elle nous est versée directement, et nous l’enlevons de ce que vous devez.",
  ),
  named(
    "rappel_apl",
    "une aide au logement d’un mois passé, arrivée en retard.",
  ),
  named(
    "rls",
    "une réduction. Elle baisse la somme à payer, sans changer le loyer écrit dans le bail.",
  ),
  named(
    "sls",
    "une somme en plus du loyer, quand les revenus du foyer dépassent un plafond.",
  ),
);

const kinds: ArticleQuestion = {
  id: "differences",
  question: "Avis, reçu, quittance : quelle différence ?",
  answer: [
    terms(
      ["L’avis d’échéance", "ce qui vous est demandé pour un mois."],
      ["Le reçu", "la preuve d’un paiement, même d’une partie du loyer."],
      [
        "La quittance",
        "la preuve que le loyer et les charges d’un mois sont payés en entier. Elle est gratuite.",
      ],
    ),
    text(
      "Un avis ne remplace jamais une quittance. Vos documents sont à la page ",
      link(menuText.documents, "/espace/documents"),
      ". Il vous en manque un ? ",
      link("Demandez-le-nous", "/espace/contact"),
      ".",
    ),
  ],
};

const paperless: ArticleQuestion = {
  id: "papier",
  question: "Puis-je ne plus recevoir mes avis sur papier ?",
  answer: [
    text(
      "Vos avis arrivent sur papier tant que vous n’avez pas demandé le contraire. Le choix se fait pour chaque contrat, à la page ",
      link(menuText.notices, "/espace/avis"),
      ". Un mail vous dit chaque mois que l’avis est prêt.",
    ),
    text(
      "C’est gratuit et jamais obligatoire. Vous pouvez revenir au papier à tout moment.",
    ),
  ],
};

const former: ArticleQuestion = {
  id: "depart",
  question: "J’ai quitté mon logement",
  answer: [
    text(
      "Votre compte continue de fonctionner. Vous pouvez encore voir votre solde, le payer, et télécharger vos quittances.",
    ),
    text(
      "Vous n’aviez pas de compte ? Inscrivez-vous avec le numéro de votre ancien contrat ou votre numéro de locataire. Une quittance vous manque ? ",
      link("Demandez-la-nous", "/aide#joindre"),
      ".",
    ),
  ],
};
