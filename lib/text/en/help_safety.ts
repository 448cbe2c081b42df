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
    title: "Staying safe",
    questions: [
      {
        id: "partage",
        question: "I use a shared phone or computer",
        answer: [
          list(
            "Do not save your password in the browser.",
            `When you have finished, choose ‘${commonText.signOut}’.`,
            `If you forget, you are signed out after ${
              minutes(SESSION_IDLE_MS)
            } without activity.`,
            [
              "Have you lost your phone? On another device, open ",
              link(
                `${menuText.account}, ‘${accountPageText.sessionsTitle}’`,
                "/espace/compte#appareils",
              ),
              ", sign the phone out, then change your password.",
            ],
          ),
        ],
      },
      {
        id: "arnaque",
        question: "Is this message really from my landlord?",
        answer: [
          warning(
            "We never ask for your card number or your password by email, by phone or by text message.",
          ),
          list(
            `Before you enter your password, look at the address at the top of the screen. The address of this site starts with ${origin}/.`,
            `Before you enter your card number, do the same. The address of the payment page starts with ${bankOrigin}/.`,
            "Does a message tell you to hurry, or promise you money? Do not touch its link. Open this site yourself.",
            [
              "Does a message give a new IBAN to pay the rent to? Do not pay. Call us on ",
              phoneLink(landlord.phone),
              ".",
            ],
          ),
          text(
            "Does a message look fake? ",
            link("Tell us", "/aide#joindre"),
            ". You can also report a text message by forwarding it to 33700.",
          ),
          text(
            "Have you given away your card number? Call your bank straight away. Have you given away your password? ",
            link("Choose a new one", "/mot-de-passe-oublie"),
            " straight away.",
          ),
        ],
      },
    ],
  };
}
