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
import { euros } from "./format.ts";
import { paymentSteps } from "./payment.ts";
import { menuText } from "./space.ts";

/** Paying by card and by transfer, and what to do when it does not go through. */
export function helpPayment(landlord: Landlord): ArticleSection {
  return {
    id: "payer",
    title: "Paying",
    questions: [
      byCard(landlord),
      {
        id: "refuse",
        question: "My payment is refused",
        answer: [
          text(
            "No money has been taken. You can try again, with the same card or with another one. Your bank can tell you why it refused: often, it is because of the limit on the card.",
          ),
          text(
            "You can also pay in several payments, or ",
            link("by bank transfer", "#virement"),
            ". Can’t manage to pay it all? Call us straight away on ",
            phoneLink(landlord.phone),
            ".",
          ),
        ],
      },
      pending,
      transfer,
      {
        id: "prelevement",
        question: "I pay by direct debit (prélèvement automatique)",
        answer: [
          text(
            "You do not need to do anything: the amount is taken from your bank account. Only pay online if you want to settle an older debt.",
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
    question: "How do I pay my rent online?",
    answer: [
      text(
        "Sign in, then choose ",
        link(menuText.pay, "/espace/paiement"),
        ". There are three steps:",
      ),
      steps(
        `${amount}: you choose the contract and the amount.`,
        `${bank}: you choose your card, then you enter its number on the page of La Banque Postale. Never here.`,
        `${end}: you see whether the payment has been accepted. An email confirms it and your payment receipt is ready.`,
      ),
      text(
        `By card, you can pay from ${euros(min)} to ${
          euros(max)
        } at a time. The bank’s page stays open for 10 minutes.`,
      ),
    ],
  };
}

const pending: ArticleQuestion = {
  id: "attente",
  question: "My payment is pending, or I cannot see it",
  answer: [
    warning("Do not pay a second time."),
    text(
      "The bank sometimes takes a while to answer. The payment page updates itself, and we write to you as soon as the answer arrives.",
    ),
    text(
      "Has the money left your bank account, but the payment still does not appear? ",
      link("Contact us", "/aide#joindre"),
      ", with the date and the amount.",
    ),
  ],
};

const transfer: ArticleQuestion = {
  id: "virement",
  question: "How do I pay by bank transfer?",
  answer: [
    text(
      "Open the page ",
      link(menuText.contracts, "/espace/contrats"),
      " and choose a contract. There you will find the IBAN (bank account number), the payee and the reference to copy when you make the transfer with your bank.",
    ),
    text(
      "Take care to copy the reference correctly: it is what lets us recognise your payment. A transfer takes a few days to appear in your balance.",
    ),
  ],
};
