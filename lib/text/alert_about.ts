import type { Alert, AlertKind } from "../domain/alert.ts";
import { french } from "./french.ts";
import { joinedReasons } from "./parked_words.ts";

/** What an alert is about, for a person: what nobody can read, as the name of a notification, is left out. */
export function alertAbout({ kind, about, detail }: Alert): string {
  return kind === "notification_parked"
    ? joinedReasons(detail.split(" "))
    : about;
}

/** Alerts about one payment, which their `about` names. */
const OF_PAYMENTS: ReadonlySet<AlertKind> = new Set<AlertKind>([
  "paid_twice",
  "payment_reversed",
  "payment_charged_back",
  "payment_lowered",
  "refunded_too_much",
  "answer_unplaced",
  "payment_unconfirmed",
]);

/** Alerts about a lot, and those about a contract, which their `about` names. */
const OF_LOTS: ReadonlySet<AlertKind> = new Set<AlertKind>([
  "import_refused",
  "contracts_set_aside",
]);
const OF_CONTRACTS: ReadonlySet<AlertKind> = new Set<AlertKind>([
  "notice_missing",
  "lease_ended_late",
]);

/** A page of the office, and how a link to it is called. */
export interface AlertPage {
  href: string;
  label: string;
}

/** Where a person sees to an alert; null where no page of the office helps. */
export function alertPage({ kind, about }: Alert): AlertPage | null {
  const { t } = french;
  const part = encodeURIComponent(about);
  if (kind === "notification_parked") {
    const href = `/bureau/paiements/en-attente/${part}`;
    return { href, label: t("alert-to-parked") };
  }
  if (OF_PAYMENTS.has(kind)) {
    return { href: `/bureau/paiements/${part}`, label: t("alert-to-payment") };
  }
  if (OF_LOTS.has(kind)) {
    return { href: `/bureau/echange/lots/${part}`, label: t("alert-to-lot") };
  }
  if (OF_CONTRACTS.has(kind)) {
    const href = `/bureau/recherche?q=${part}`;
    return { href, label: t("alert-to-contract", { contract: about }) };
  }
  return kind === "files_stale" || kind === "contracts_vanished"
    ? { href: "/bureau/echange", label: t("alert-to-exchange") }
    : null;
}
