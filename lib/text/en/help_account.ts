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
    title: "Your account",
    questions: [
      reference,
      {
        id: "refus",
        question: "My sign-up is refused. What should I do?",
        answer: [
          text("An email tells you what is wrong. Check that:"),
          list(
            "you have copied the right number: 10 digits for a contract, 9 digits for a tenant",
            "the name is the surname of the tenant named on the tenancy agreement, without the first name (their birth name is fine too)",
            "the tenant named on the agreement does not already have an account: one account covers all their contracts",
          ),
          text(
            "You can then ",
            link("start signing up again", "/inscription"),
            ". If it is refused again, call us on ",
            phone,
            ": we will find your reference together.",
          ),
        ],
      },
      missingMail,
      {
        id: "mot-de-passe",
        question: "I have forgotten my password",
        answer: [
          text(
            "Go to the page ",
            link("Forgotten password", "/mot-de-passe-oublie"),
            " and give the email address of your account. You will get a link to choose a new password.",
          ),
          text(
            `This link works for ${
              hours(TOKEN_LIFETIME_MS.reset)
            } and only once.`,
          ),
        ],
      },
      {
        id: "identifiant",
        question: "I have forgotten my username",
        answer: [
          text(
            "Your username is the email address of your account. Go to the page ",
            link("Forgotten username", "/identifiant-oublie"),
            ": we will send a reminder to that address.",
          ),
          text(
            "No longer have access to that inbox? Call us on ",
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
  question: "Where can I find my customer reference (référence client)?",
  answer: [
    text(
      "It is at the top of our letters and of your rent notices (avis d’échéance). You can use either of two numbers:",
    ),
    terms(
      [
        "The contract number (numéro de contrat)",
        "the letter L and 10 digits, for example L/0039000204.",
      ],
      [
        "The tenant number (numéro de locataire)",
        "9 digits, for example 000123456.",
      ],
    ),
    text(
      "Write the number as you see it: spaces do not matter, and the L is already there in front of the box. The number of your home (numéro de logement) will not work.",
    ),
  ],
};

const missingMail: ArticleQuestion = {
  id: "mail",
  question: "The email has not arrived",
  answer: [
    steps(
      "Wait a few minutes.",
      "Look in your junk mail (spam).",
      "Check that you are reading the right inbox: the one for the address you gave.",
      [
        "If you are signing up, ",
        link(
          "ask for the email again",
          "/inscription/envoyee",
        ),
        ".",
      ],
    ),
    text(
      `The sign-up link works for ${
        hours(TOKEN_LIFETIME_MS.validation)
      }. If it is too old, or if the address was wrong, `,
      link("start signing up again", "/inscription"),
      ": nothing is blocked.",
    ),
  ],
};

const closing: ArticleQuestion = {
  id: "fermer",
  question: "How do I change my email address or close my account?",
  answer: [
    text(
      "You can do it yourself, on the page ",
      link(menuText.account, "/espace/compte"),
      `: ‘${accountPageText.emailTitle}’ or ‘${accountPageText.closeTitle}’. You will be asked for your password.`,
    ),
    text(
      "Closing your account changes nothing in your tenancy agreement. You can sign up again later.",
    ),
  ],
};
