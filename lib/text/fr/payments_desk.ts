import type { ParkedDecision } from "../../domain/alert.ts";
import { type Instant, isIsoDate, parisDay } from "../../domain/month.ts";
import type {
  ParkedSummary,
  ParkedWords,
} from "../../domain/parked_summary.ts";
import type { TransClass } from "../../domain/trans_status.ts";
import { euros, shortDate, timeOfDay } from "../format.ts";
import { visibleText } from "../visible_text.ts";
import { statusNames } from "./payment.ts";

/** Why a notification was parked, or may not be placed; completes “: ”. */
export const parkedReasons = {
  hash_missing:
    "elle ne porte pas la clé que seule la banque ajoute (vads_hash)\u00A0: ce peut être un formulaire détourné",
  shop_differs: "elle concerne une autre boutique",
  mode_differs:
    "elle vient de l’autre mode de la boutique (TEST ou PRODUCTION)",
  currency_differs: "elle n’est pas en euros",
  operation_differs:
    "ce n’est pas un paiement simple, en une fois, ni son remboursement",
  source_unknown: "on ne sait pas ce qui l’a fait partir (vads_url_check_src)",
  order_missing: "elle ne nomme aucune commande",
  attempt_malformed: "son numéro ou sa date de transaction est illisible",
  amount_malformed: "son montant est illisible",
  effective_amount_differs:
    "la banque a pris un autre montant que celui qui était demandé",
  transaction_missing:
    "elle ne nomme aucune transaction de la banque (vads_trans_uuid)",
  status_unknown:
    "l’état qu’elle donne ne nous est pas connu (vads_trans_status)",
  never_sent_field: "elle porte des champs que le portail n’envoie jamais",
  order_unknown: "la commande qu’elle nomme n’existe pas ici",
  attempt_unknown:
    "aucun formulaire de ce paiement n’a ce numéro et cette date de transaction",
  amount_differs: "son montant n’est pas celui du paiement",
  refund_exceeds_payment: "elle rembourse plus que ce qui a été payé",
  transaction_changed:
    "cette transaction est déjà connue avec un autre montant, un autre numéro ou un autre sens",
  transaction_elsewhere: "sa transaction est déjà celle d’un autre paiement",
  payment_unknown: "le paiement indiqué n’existe pas",
  names_another:
    "sa commande ou son numéro de transaction est celui d’un autre paiement",
};

const classWords: Record<TransClass, string> = {
  paid: "payé",
  pending: "en attente",
  refused: "refusé",
  abandoned: "abandonné",
  cancelled: "annulé",
  expired: "expiré",
  failed: "encaissement échoué",
  unknown: "mot inconnu",
};

/** Short form of a parked id, long enough to be typed without confusion. */
export function shortParkedId(id: string): string {
  return id.slice(0, 12);
}

/** A reason code in words; a code of an older version stands as it is. */
export function parkedReason(code: string): string {
  const words: Readonly<Record<string, string>> = parkedReasons;
  return Object.hasOwn(words, code) ? words[code] : visibleText(code);
}

/** A parked notification for a terminal, one fact a line. */
export function parkedLines(parked: ParkedSummary): string[] {
  const { id, at, reasons, words, named, ownerId, refusals, decision } = parked;
  return [
    `Notification ${shortParkedId(id)}, reçue le ${moment(at)}`,
    fact("Motifs", reasons.map(parkedReason).join("\u00A0; ")),
    fact("Commande", orderWords(words, named)),
    fact("Montant", amountWords(words)),
    fact("La banque dit", statusWords(words)),
    fact("Transaction", transactionWords(words)),
    fact("Carte", cardWords(words)),
    ...ownerId === null ? [] : [fact("Transaction du paiement", ownerId)],
    ...decision === null
      ? [fact("À décider", choiceWords(refusals))]
      : [fact("Décidé", decisionWords(decision))],
  ];
}

/** A decision as it was taken. */
export function decisionWords(decision: ParkedDecision): string {
  const { at, kind, by, reason, paymentId } = decision;
  const what = kind === "book"
    ? `placée sur le paiement ${paymentId ?? ""}`
    : "écartée";
  return `${what} le ${moment(at)} par ${visibleText(by)}\u00A0: «\u00A0${
    visibleText(reason, Infinity)
  }\u00A0»`;
}

function choiceWords(refusals: readonly string[]): string {
  return refusals.length === 0
    ? "--book PAIEMENT, après avoir vu cette transaction dans le site de la banque, ou --dismiss"
    : `--dismiss seulement, car ${
      refusals.map(parkedReason).join("\u00A0; ")
    }. Si l’argent est bien arrivé, l’écriture se passe par ecritures.csv.`;
}

function orderWords(
  { orderId }: ParkedWords,
  named: ParkedSummary["named"],
): string {
  if (named === null) return `${given(orderId)} (inconnue ici)`;
  const { id, amountCents, contracts, status } = named;
  return `${id}, paiement de ${euros(amountCents)} pour ${
    contracts.join(", ")
  }, état «\u00A0${statusNames[status]}\u00A0»`;
}

function amountWords(words: ParkedWords): string {
  const { amount, effectiveAmount, currency, type } = words;
  const isRefund = type === "CREDIT";
  const taken = effectiveAmount === "" || effectiveAmount === amount
    ? ""
    : `, pris par la banque\u00A0: ${money(effectiveAmount, currency)}`;
  return `${money(amount, currency)}${
    isRefund ? " (remboursement)" : ""
  }${taken}`;
}

function money(amount: string, currency: string): string {
  return currency === "978" && /^\d{1,12}$/.test(amount)
    ? euros(Number(amount))
    : `${given(amount)}, devise ${given(currency)}`;
}

function statusWords(words: ParkedWords): string {
  const codes = [
    ["résultat", words.result],
    ["autorisation", words.authResult],
    ["source", words.source],
  ].filter(([, code]) => code !== "").map(([name, code]) =>
    `${name} ${visibleText(code)}`
  );
  const status = `${given(words.status)} (${classWords[words.class]})`;
  return [status, ...codes].join(", ");
}

function transactionWords({ transId, transDate, uuid }: ParkedWords): string {
  return `${given(transId)} du ${bankMoment(transDate)}, uuid ${given(uuid)}`;
}

function cardWords({ cardBrand, maskedCard }: ParkedWords): string {
  return visibleText(`${cardBrand} ${maskedCard}`.trim()) || "non donnée";
}

function bankMoment(transDate: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d$/.exec(transDate);
  const day = match?.slice(1, 4).join("-") ?? "";
  return match !== null && isIsoDate(day)
    ? `${shortDate(day)} à ${match[4]} h ${match[5]} (UTC)`
    : given(transDate);
}

function given(text: string): string {
  return text === "" ? "non donné" : visibleText(text);
}

function moment(at: Instant): string {
  return `${shortDate(parisDay(at))} à ${timeOfDay(at)}`;
}

function fact(name: string, words: string): string {
  return `  ${name}\u00A0: ${words}`;
}
