import { assertEquals } from "@std/assert";
import type { Instant, IsoDate } from "../domain/month.ts";
import {
  closedSentence,
  ownSentences,
  staleSentence,
} from "./books_sentences.ts";
import { textsOf } from "./texts.ts";

const fr = textsOf("fr");

Deno.test("a moment of the landlord's books is said in Paris time, with its year only where that is not this one", () => {
  const said = (closedAt: Instant, today: IsoDate = "2026-12-02") =>
    closedSentence(fr, {
      today,
      closedAt,
      staleSince: null,
      withOwn: false,
    });
  assertEquals(
    said("2026-11-24T21:00:00.000Z"),
    "Solde arrêté le 24 novembre à 22 h 00",
  );
  assertEquals(
    said("2026-11-30T23:30:00.000Z"),
    "Solde arrêté le 1er décembre à 00 h 30",
  );
  assertEquals(
    said("2025-12-31T21:00:00.000Z", "2026-01-01"),
    "Solde arrêté le 31 décembre 2025 à 22 h 00",
  );
  const age = { today: "2026-12-02", closedAt: null, withOwn: true } as const;
  assertEquals(closedSentence(fr, { ...age, staleSince: null }), null);
  assertEquals(staleSentence(fr, { ...age, staleSince: null }), null);
});

Deno.test("ownSentences() names five movements at most, and counts the others", () => {
  const one = {
    change: "paid",
    date: "2026-11-24",
    amountCents: 1000,
  } as const;
  const said = (count: number) =>
    ownSentences(fr, Array.from({ length: count }, () => one), "2026-11-25");
  assertEquals(said(5).length, 5);
  assertEquals(said(6).slice(3), [
    "Votre paiement de 10,00\u00A0€ du 24 novembre n’est pas encore dans les comptes de votre bailleur.",
    "2 autres opérations ne sont pas encore dans les comptes de votre bailleur.",
  ]);
  const kinds = (["refunded", "changed"] as const).map((change) => ({
    ...one,
    change,
  }));
  assertEquals(ownSentences(fr, kinds, "2026-11-25"), [
    "Votre remboursement de 10,00\u00A0€ du 24 novembre n’est pas encore dans les comptes de votre bailleur.",
    "La correction de 10,00\u00A0€ du 24 novembre n’est pas encore dans les comptes de votre bailleur.",
  ]);
});
