import type { Landlord } from "../../domain/landlord.ts";
import {
  type ArticleQuestion,
  type ArticleSection,
  link,
  phoneLink,
  steps,
  text,
  warning,
} from "../article.ts";
import { euros } from "../format.ts";
import { paymentSteps } from "./payment.ts";
import { menuText } from "./space.ts";

/** Paying by card and by transfer, and what to do when it does not go through. */
export function helpPayment(landlord: Landlord): ArticleSection {
  return {
    id: "payer",
    title: "Payer",
    questions: [
      byCard(landlord),
      {
        id: "refuse",
        question: "Mon paiement est refusé",
        answer: [
          text(
            "Rien n’a été débité. Vous pouvez réessayer, avec la même carte ou avec une autre. Votre banque peut vous dire pourquoi elle refuse : souvent, c’est le plafond de la carte.",
          ),
          text(
            "Vous pouvez aussi payer en plusieurs fois, ou ",
            link("par virement", "#virement"),
            ". Vous n’arrivez pas à tout payer ? Appelez-nous sans attendre au ",
            phoneLink(landlord.phone),
            ".",
          ),
        ],
      },
      pending,
      transfer,
      {
        id: "prelevement",
        question: "Je suis en prélèvement automatique",
        answer: [
          text(
            "Vous n’avez rien à faire : la somme est prélevée sur votre compte bancaire. Payez en ligne seulement pour régler une dette plus ancienne.",
          ),
        ],
      },
    ],
  };
}

function byCard(landlord: Landlord): ArticleQuestion {
  const [amount, bank, end] = paymentSteps;
  const { minPaymentCents: min, maxPaymentCents: max } = landlord;
  return {
    id: "etapes",
    question: "Comment payer mon loyer en ligne ?",
    answer: [
      text(
        "Connectez-vous, puis choisissez ",
        link(menuText.pay, "/espace/paiement"),
        ". Il y a trois étapes :",
      ),
      steps(
        `${amount} : vous choisissez le contrat et la somme.`,
        `${bank} : vous choisissez votre carte, puis vous écrivez son numéro sur la page de La Banque Postale. Jamais ici.`,
        `${end} : vous voyez si le paiement est accepté. Un mail vous le confirme et votre reçu est prêt.`,
      ),
      text(
        `Par carte, vous pouvez payer de ${euros(min)} à ${
          euros(max)
        } en une fois. La page de la banque reste ouverte 10 minutes.`,
      ),
    ],
  };
}

const pending: ArticleQuestion = {
  id: "attente",
  question: "Mon paiement est en attente, ou je ne le vois pas",
  answer: [
    warning("Ne payez pas une deuxième fois."),
    text(
      "La banque met parfois du temps à répondre. La page du paiement se met à jour, et nous vous écrivons dès que la réponse arrive.",
    ),
    text(
      "L’argent est parti de votre compte bancaire, mais le paiement n’apparaît toujours pas ? ",
      link("Contactez-nous", "/aide#joindre"),
      ", avec la date et le montant.",
    ),
  ],
};

const transfer: ArticleQuestion = {
  id: "virement",
  question: "Comment payer par virement ?",
  answer: [
    text(
      "Ouvrez la page ",
      link(menuText.contracts, "/espace/contrats"),
      " et choisissez un contrat. Vous y trouvez l’IBAN, le bénéficiaire et la référence à recopier chez votre banque.",
    ),
    text(
      "Recopiez bien la référence : c’est elle qui nous permet de reconnaître votre paiement. Un virement met quelques jours à apparaître dans votre solde.",
    ),
  ],
};
