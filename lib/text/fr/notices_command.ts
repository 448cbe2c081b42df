import type { NoticeFault } from "../../domain/notice.ts";
import { monthName } from "../format.ts";
import { noticeFaults } from "./notice.ts";

/** What the issue of the notices says to whoever runs it. */
export const noticesCommandText = {
  usage: [
    "Usage\u00A0: deno task notices [--month MOIS] [--print FICHIER.pdf]",
    "  Émet les avis d’échéance qui manquent, depuis premier_mois et jusqu’au mois donné (2026-11), ou jusqu’à aujourd’hui.",
    "  Avec --print, écrit aussi les avis à envoyer par courrier, triés par code postal et par rue\u00A0: FICHIER-001.pdf… (500 avis au plus chacun) et leur index FICHIER.csv. Les fichiers du même nom sont remplacés.",
    "  Peut être interrompu et relancé\u00A0: chaque avis n’est émis qu’une fois. LANDLORD_FILE et KV_PATH sont ceux du serveur.",
    "  Code de sortie\u00A0: 0 rien ne manque, 1 des contrats n’ont pas eu leur avis, 2 la commande est à corriger.",
  ],
  noOrigin:
    "ORIGIN manque\u00A0: c’est l’adresse du site, écrite sur les avis.",
  landlord: (fault: string): string => `Fichier du bailleur\u00A0: ${fault}`,
  progress: (contracts: number, of: number, issued: number): string =>
    `${
      progressBar(contracts, of)
    } ${contracts} contrats sur ${of}, ${issued} avis émis`,
  done: (contracts: number, issued: number): string =>
    `Contrats vus\u00A0: ${contracts}. Avis émis\u00A0: ${issued}.`,
  printed: (notices: number, parts: number, folder: string): string =>
    `À envoyer par courrier\u00A0: ${notices} avis, en ${parts} ${
      parts === 1 ? "fichier PDF" : "fichiers PDF"
    } et un index, dans ${folder}.`,
  missing: (
    missing: { contract: string; month: string; fault: NoticeFault },
  ): string =>
    `${missing.contract}, ${monthName(missing.month)}\u00A0: pas d’avis, ${
      noticeFaults[missing.fault]
    }.`,
};

const BAR = 30;

/** How far a run is, as a bar of thirty places: it may have found contracts that came in meanwhile. */
export function progressBar(done: number, of: number): string {
  const filled = of === 0 ? BAR : Math.min(BAR, Math.floor(BAR * done / of));
  return `[${"#".repeat(filled)}${".".repeat(BAR - filled)}]`;
}
