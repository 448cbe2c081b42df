import type { NoticeFault } from "../../domain/notice.ts";
import { type Instant, type Month, parisDay } from "../../domain/month.ts";
import { longDate, monthName, timeOfDay } from "../format.ts";
import { noticeFaults } from "./notice.ts";

/** What the issue of the notices says to whoever runs it. */
export const noticesCommandText = {
  usage: [
    "Usage\u00A0: deno task notices [--month MOIS] [--check] [--clock-checked] [--print FICHIER.pdf]",
    "  Sans --month, émet les avis qui manquent pour le mois échu et pour celui d’avant, comme chaque nuit.",
    "  Avec --month 2026-08, émet tous les avis qui manquent depuis premier_mois et jusqu’à ce mois, même anciens. Un avis émis ne se reprend pas.",
    "  Dit d’abord ce qu’elle va émettre. Avec --check, le dit et n’émet rien.",
    "  Avec --clock-checked, l’heure de cette machine est tenue pour juste\u00A0: vous l’avez vérifiée.",
    "  Avec --print, écrit aussi les avis à envoyer par courrier, triés par code postal et par rue\u00A0: FICHIER-001.pdf… (500 avis au plus chacun) et leur index FICHIER.csv. Les fichiers du même nom sont remplacés.",
    "  Peut être interrompu et relancé\u00A0: chaque avis n’est émis qu’une fois. LANDLORD_FILE et KV_PATH sont ceux du serveur.",
    "  Code de sortie\u00A0: 0 rien ne manque, 1 des contrats n’ont pas eu leur avis ou l’heure est douteuse, 2 la commande est à corriger.",
  ],
  noOrigin:
    "ORIGIN manque\u00A0: c’est l’adresse du site, écrite sur les avis.",
  landlord: (fault: string): string => `Fichier du bailleur\u00A0: ${fault}`,
  progress: (contracts: number, of: number, issued: number): string =>
    `${
      progressBar(contracts, of)
    } ${contracts} contrats sur ${of}, ${issued} avis émis`,
  plan: (plan: ReadonlyMap<Month, number>, now: Instant): string[] => [
    `Nous sommes le ${moment(now)} d’après cette machine.`,
    ...plan.size === 0 ? ["Aucun avis à émettre."] : ["À émettre\u00A0:"],
    ...[...plan].map(([month, count]) =>
      `  ${monthName(month)}\u00A0: ${contracts(count)}`
    ),
  ],
  clock: (now: Instant, mark: Instant): string[] => [
    `Rien n’a été émis\u00A0: l’heure de cette machine (${
      moment(now)
    }) ne s’accorde pas avec la dernière écriture du portail (${
      moment(mark)
    }).`,
    "Vérifiez l’heure de la machine. Si elle est juste, relancez avec --clock-checked.",
  ],
  older: (month: Month, count: number): string =>
    `${monthName(month)}\u00A0: ${
      contracts(count)
    } sans avis. Pour l’émettre malgré le retard\u00A0: deno task notices --month ${month}`,
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

const contracts = (count: number) =>
  count === 1 ? "1 contrat" : `${count} contrats`;

const moment = (at: Instant) => `${longDate(parisDay(at))} à ${timeOfDay(at)}`;

const BAR = 30;

/** How far a run is, as a bar of thirty places: it may have found contracts that came in meanwhile. */
export function progressBar(done: number, of: number): string {
  const filled = of === 0 ? BAR : Math.min(BAR, Math.floor(BAR * done / of));
  return `[${"#".repeat(filled)}${".".repeat(BAR - filled)}]`;
}
