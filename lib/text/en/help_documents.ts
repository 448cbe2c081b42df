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
    title: "Rent notices, payment receipts and quittances",
    questions: [
      {
        id: "lire",
        question: "How do I read my rent notice (avis d’échéance)?",
        answer: [
          text(
            "Debit (débit) is what you are asked to pay. Credit (crédit) is what is in your favour. Here are the most common lines:",
          ),
          lines,
          text(
            `Rent is paid at the end of the month. The rent notice for a month comes out around the ${
              day(noticeDay)
            }. It must be paid before the ${
              day(dueDay)
            } of the following month.`,
          ),
        ],
      },
      kinds,
      paperless,
      former,
    ],
  };
}

const ordinals = new Intl.PluralRules("en-GB", { type: "ordinal" });
const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: "st",
  two: "nd",
  few: "rd",
};

function day(ofMonth: number): string {
  return `${ofMonth}${suffixes[ordinals.select(ofMonth)] ?? "th"}`;
}

const lines = terms(
  named("loyer", "the price of renting your home."),
  named(
    "charge",
    "money you pay in advance, each month, towards the costs of the building: water, heating, lift, upkeep, household waste collection.",
  ),
  named(
    "regularisation",
    "the difference between the charges you have paid and the real costs. If you paid too much, it is under credit. If you did not pay enough, it is under debit.",
  ),
  named(
    "apl",
    "help from the CAF (the family benefits office) or the MSA (the same for people who work in farming). It is paid straight to us, and we take it off what you owe.",
  ),
  named(
    "rappel_apl",
    "housing benefit for a past month, which arrived late.",
  ),
  named(
    "rls",
    "a reduction. It lowers the amount you pay, without changing the rent written in the tenancy agreement.",
  ),
  named(
    "sls",
    "an amount on top of the rent, when the household’s income is above a limit.",
  ),
);

const kinds: ArticleQuestion = {
  id: "differences",
  question: "Avis, reçu, quittance: what is the difference?",
  answer: [
    terms(
      [
        "The rent notice (avis d’échéance)",
        "what you are asked to pay for a month.",
      ],
      [
        "The payment receipt (reçu)",
        "proof of a payment, even for part of the rent.",
      ],
      [
        "The rent receipt (quittance)",
        "proof that the rent and charges for a month are paid in full. It is free.",
      ],
    ),
    text(
      "A rent notice never replaces a quittance. Your documents are on the page ",
      link(menuText.documents, "/espace/documents"),
      ". Is one missing? ",
      link("Ask us for it", "/espace/contact"),
      ".",
    ),
  ],
};

const paperless: ArticleQuestion = {
  id: "papier",
  question: "Can I stop getting my rent notices on paper?",
  answer: [
    text(
      "Your rent notices come on paper unless you have asked us to stop. You choose for each contract, on the page ",
      link(menuText.notices, "/espace/avis"),
      ". Each month, an email tells you that the rent notice is ready.",
    ),
    text(
      "It is free and you never have to do it. You can go back to paper at any time.",
    ),
  ],
};

const former: ArticleQuestion = {
  id: "depart",
  question: "I have moved out of my home",
  answer: [
    text(
      "Your account still works. You can still see your balance, pay it, and download your quittances.",
    ),
    text(
      "Didn’t have an account? Sign up with the number of your old contract or your tenant number. Is a quittance missing? ",
      link("Ask us for it", "/aide#joindre"),
      ".",
    ),
  ],
};
