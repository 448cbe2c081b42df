import type { SubscriptionText } from "../fr/notices.ts";

/** The page of the notices and of the choice between screen and paper. */
export const noticesText = {
  title: "Rent notices (avis d’échéance)",
  lead:
    "Each month, your rent notice (avis d’échéance) says what you have to pay, and why.",
  empty: (month: string): string =>
    `Your landlord puts rent notices here from ${month} onwards. None is available yet.`,
  choiceTitle: "On this site or by post",
  /** The sentence that is agreed to: a change of it takes a new version (`lib/domain/subscription.ts`). */
  consent:
    "I agree to receive my rent notices (avis d’échéance) on this site, and no longer by post. It is free. I can stop whenever I want.",
  unknown: "We did not understand this choice. Try again.",
};

/** By what was decided last (`states`, `saved`) or what a button does (`buttons`). */
export const subscriptionText: SubscriptionText = {
  states: {
    souscrire: "You get your rent notices on this site.",
    arreter: "You get your rent notices by post.",
  },
  buttons: {
    souscrire: "Get my rent notices on this site",
    arreter: "Go back to post",
  },
  saving: "Saving…",
  saved: {
    souscrire:
      "Your choice is saved. An email confirms it. Your next rent notices will be on this site.",
    arreter:
      "Your choice is saved. An email confirms it. Your next rent notices will come by post.",
  },
  failed:
    "The connection was lost, nothing has been saved. Press the button again.",
};

/** Since when a contract stands as it does. */
export const subscribedSince = (day: string): string => `Since ${day}.`;

/** The list of a contract's notices. */
export const noticeListText = {
  latest: "Your latest rent notices",
  all: "All your rent notices",
  older: "See all rent notices",
  item: (month: string): string => `Rent notice for ${month}`,
  byPost: (month: string): string => `Rent notice for ${month}: sent by post.`,
  noNotice: (month: string): string => `No rent notice for ${month}.`,
};
