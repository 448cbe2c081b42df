import type { Cents } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/month.ts";
import { euros, shortDate } from "../format.ts";
import { visibleText } from "../visible_text.ts";

/** What the export says to whoever runs it. */
export const exportText = {
  usage: [
    "Usage\u00A0: deno task export DOSSIER [--since DATE]",
    "  Écrit paiements.csv, abonnements.csv et messages.csv dans DOSSIER (les fichiers de ces noms y sont remplacés).",
    "  --since DATE\u00A0: ce qui a été comptabilisé ce jour-là ou après (2026-11-30 ou 30/11/2026, jour de Paris).",
    "  Chaque ligne de paiements.csv a un identifiant unique qui ne change jamais\u00A0: une ligne déjà reprise se reconnaît à lui.",
  ],
  badDate: (typed: string): string =>
    `«\u00A0${
      visibleText(typed)
    }\u00A0» n’est pas une date (2026-11-30 ou 30/11/2026).`,
  written: (
    folder: string,
    payments: number,
    total: Cents,
    messages: number,
  ): string =>
    `Écrit dans ${folder}\u00A0: mouvements de paiement ${payments} (total ${
      euros(total)
    }), messages ${messages}.`,
  next: (day: IsoDate): string =>
    `Prochain export sans rien oublier\u00A0: --since ${day} (le ${
      shortDate(day)
    } compris).`,
  notWritten: (folder: string, reason: string): string =>
    `Impossible d’écrire dans ${folder}\u00A0: ${reason}.`,
};

/** Told by a command that finds no data where it looks. */
export function noDatabase(path: string): string {
  return `Base introuvable\u00A0: ${path} (variable KV_PATH).`;
}
