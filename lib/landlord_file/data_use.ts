import { z } from "zod";
import type { DataUse } from "../domain/landlord_statements.ts";
import { group, line } from "./fields.ts";

const TRANSFER = group({
  destinataire: line(200),
  pays: line(80),
  garantie: line(300),
});

/** `donnees_personnelles`: who receives data, and whether any leave the European Union. */
export const DATA_USE = group({
  imprimeur: line(200).optional(),
  courrier: line(200).optional(),
  transport_mails: line(200).optional(),
  autres_destinataires: z.array(
    group({ nom: line(200), raison: line(300) }),
    "must be a list",
  ).max(20, "must have at most 20 items").default([]),
  transferts: z.union(
    [z.literal("aucun"), z.array(TRANSFER).min(1).max(20)],
    'must be "aucun", or a list of destinataire, pays and garantie',
  ).optional(),
}).prefault({});

/** What the landlord says of its data; the days of a backup stand with the other times. */
export function toDataUse(
  file: z.output<typeof DATA_USE>,
  backupDays: number | undefined,
): DataUse {
  return {
    printer: file.imprimeur ?? null,
    postalOperator: file.courrier ?? null,
    mailOperator: file.transport_mails ?? null,
    others: file.autres_destinataires.map(({ nom: name, raison: reason }) => ({
      name,
      reason,
    })),
    transfers: toTransfers(file.transferts),
    backupDays: backupDays ?? null,
  };
}

function toTransfers(
  file: z.output<typeof DATA_USE>["transferts"],
): DataUse["transfers"] {
  if (file === undefined) return null;
  if (file === "aucun") return [];
  return file.map(({ destinataire, pays, garantie }) => ({
    recipient: destinataire,
    country: pays,
    guarantee: garantie,
  }));
}
