import type { ParkedDecision } from "../../domain/alert.ts";
import {
  decisionWords,
  parkedReasons,
  shortParkedId,
} from "./payments_desk.ts";

/** What `deno task payments` says to whoever runs it. */
export const paymentsCommandText = {
  usage: [
    "Usage\u00A0:",
    "  deno task payments parked [--all]",
    "    Les notifications de la banque qui n’ont pas pu être placées\u00A0; --all\u00A0: aussi celles qui sont décidées.",
    "  deno task payments settle ID --book PAIEMENT MOTIF…",
    "    Place la notification sur ce paiement et comptabilise ce qu’elle dit, une seule fois.",
    "  deno task payments settle ID --dismiss MOTIF…",
    "    Rien à comptabiliser (un essai, une fraude)\u00A0: la notification est gardée avec votre motif.",
    "  Le motif est obligatoire\u00A0; une décision ne se reprend pas.",
  ],
  none: "Aucune notification n’attend de décision.",
  count: (count: number): string =>
    count === 1 ? "1 notification." : `${count} notifications.`,
  notFound: (typed: string): string =>
    `Aucune notification ne commence par «\u00A0${typed}\u00A0» (huit chiffres au moins).`,
  ambiguous: (typed: string): string =>
    `Plusieurs notifications commencent par «\u00A0${typed}\u00A0»\u00A0: donnez plus de chiffres.`,
  decidedBefore: (id: string, decision: ParkedDecision): string =>
    `La notification ${shortParkedId(id)} est déjà décidée\u00A0: ${
      decisionWords(decision)
    }`,
  booked: (id: string, payment: string): string =>
    `Notification ${
      shortParkedId(id)
    } placée sur le paiement ${payment} et comptabilisée.`,
  known: (id: string, payment: string): string =>
    `Notification ${
      shortParkedId(id)
    } placée sur le paiement ${payment}, qui la connaissait déjà\u00A0: rien de plus n’est comptabilisé.`,
  dismissed: (id: string): string =>
    `Notification ${shortParkedId(id)} écartée\u00A0: rien n’est comptabilisé.`,
  refused: (
    id: string,
    reasons: readonly (keyof typeof parkedReasons)[],
  ): string[] => [
    `La notification ${shortParkedId(id)} ne peut pas y être placée\u00A0:`,
    ...reasons.map((code) => `  ${parkedReasons[code]}.`),
    "Rien n’est comptabilisé. Si l’argent est bien arrivé d’après le site de la banque, passez l’écriture par ecritures.csv, puis écartez la notification en le disant dans le motif.",
  ],
};
