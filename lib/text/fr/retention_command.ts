import type { Removal, RetentionRun } from "../../domain/retention.ts";
import { addDays, parisDay } from "../../domain/month.ts";
import { shortDate, timeOfDay } from "../format.ts";

/** What `deno task retention` says to whoever runs it. */
export const retentionCommandText = {
  usage: [
    "Usage\u00A0: deno task retention [--list] [--allow NOMBRE] [--clock-is-right]",
    "  Efface ce dont la durée est passée, comme le fait le site chaque nuit.",
    "  --list\u00A0: n’efface rien\u00A0; dit quels contrats sont annoncés, et ce que les dernières nuits ont effacé.",
    "  --allow NOMBRE\u00A0: laisse effacer jusqu’à ce nombre de contrats d’un coup, quand le site attend votre accord.",
    "  --clock-is-right\u00A0: l’heure de cette machine a été vérifiée, alors que le site n’a pas tourné depuis longtemps.",
  ],
  refused: {
    clock_behind:
      "L’heure de cette machine est avant celle du dernier passage. Rien n’est effacé. Vérifiez l’heure\u00A0; si elle est juste, ajoutez --clock-is-right.",
    clock_ahead:
      "Le dernier passage date de plus de deux mois, ou l’heure de cette machine est en avance. Rien n’est effacé. Vérifiez l’heure\u00A0; si elle est juste, ajoutez --clock-is-right.",
  },
  notDue: "Un autre passage est en cours. Rien n’est fait ici.",
  noLandlord: (fault: string): string =>
    `Fichier du bailleur (variable LANDLORD_FILE)\u00A0: ${fault}.`,
  held: (count: number): string =>
    `${count} contrats attendent votre accord\u00A0: deno task retention --allow ${count}`,
  nothingAnnounced: "Aucun contrat n’est annoncé.",
  announced: ({ contract, overOn, announcedAt }: Removal): string =>
    `Contrat ${contract}\u00A0: dernière opération ou fin le ${
      shortDate(overOn)
    }, annoncé le ${shortDate(parisDay(announcedAt))}, effacé au plus tôt le ${
      shortDate(addDays(parisDay(announcedAt), 30))
    }.`,
  run: ({ finishedAt, removed, announced, more }: RetentionRun): string => {
    const counts = Object.entries(removed).filter(([, count]) => count > 0)
      .map(([kind, count]) => `${kind} ${count}`);
    return `Passage du ${shortDate(parisDay(finishedAt))} ${
      timeOfDay(finishedAt)
    }\u00A0: ${
      counts.length === 0 ? "rien à effacer" : counts.join(", ")
    }, contrats annoncés ${announced}${
      more ? ", la suite au prochain passage" : ""
    }.`;
  },
};
