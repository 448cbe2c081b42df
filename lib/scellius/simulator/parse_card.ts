import type { Milliseconds } from "../../domain/duration.ts";
import { type Card, isCard } from "../../domain/payments/card.ts";
import type { EnteredCard } from "./bank_session.ts";
import { findTestCard } from "./test_cards.ts";

/** What is wrong with a card as typed: the field, and the sentence that stands at it. */
export interface CardFault {
  field: "numero" | "mois" | "cryptogramme" | "marque";
  sentence: string;
}

export type ParsedCard =
  | { ok: true; entered: EnteredCard }
  | { ok: false; faults: CardFault[] };

/** The means of payment that a form leaves to choose from: those it names, all of the shop's when it names none. */
export function offeredCards(
  form: ReadonlyMap<string, string>,
  contract: readonly Card[],
): Card[] {
  const named = (form.get("vads_payment_cards") ?? "").split(";").filter(
    isCard,
  );
  return named.length === 0 ? [...contract] : named;
}

/** Reads the card page. A card is good until the end of its month; only test cards are known. */
export function parseCard(
  posted: ReadonlyMap<string, string>,
  offered: readonly Card[],
  nowMs: Milliseconds,
): ParsedCard {
  const value = (name: string) => (posted.get(name) ?? "").trim();
  const testCard = findTestCard(value("numero").replace(/[\s.-]/g, ""));
  const brand = offered.length === 1
    ? offered[0]
    : offered.find((card) => card === value("marque"));
  const month = /^(0?[1-9]|1[0-2])$/.test(value("mois"))
    ? Number(value("mois"))
    : null;
  const year = /^20\d\d$/.test(value("annee")) ? Number(value("annee")) : null;
  const faults: CardFault[] = [];
  if (brand === undefined) {
    faults.push({
      field: "marque",
      sentence: "Choisissez le moyen de paiement",
    });
  }
  if (testCard === null) {
    faults.push({
      field: "numero",
      sentence: value("numero") === ""
        ? "Saisissez le numéro de la carte"
        : "Saisissez le numéro d’une carte de test de la liste\u00A0: la simulation n’en connaît pas d’autre",
    });
  }
  if (month === null || year === null) {
    faults.push({
      field: "mois",
      sentence: "Choisissez le mois et l’année d’expiration",
    });
  } else if (Date.UTC(year, month, 1) <= nowMs) {
    faults.push({ field: "mois", sentence: "Cette carte a expiré" });
  }
  if (!/^\d{3}$/.test(value("cryptogramme"))) {
    faults.push({
      field: "cryptogramme",
      sentence: "Saisissez les trois chiffres du cryptogramme visuel",
    });
  }
  if (
    faults.length > 0 || testCard === null || brand === undefined ||
    month === null || year === null
  ) return { ok: false, faults };
  return { ok: true, entered: { testCard, brand, month, year } };
}
