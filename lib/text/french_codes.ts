import type {
  DeliveryState,
  LotCounts,
  ReportKind,
} from "../domain/exchange/delivery.ts";
import type { VerifiedDocument } from "../domain/documents/document.ts";
import type { SubscriptionAction } from "../domain/documents/subscription.ts";
import type { MessageSubject } from "../domain/message.ts";
import type { LookReason } from "../domain/office/look_reason.ts";
import type { StaffRole } from "../domain/office/role.ts";
import type { StaffActKind } from "../domain/office/staff.ts";
import type { PaymentStatus } from "../domain/payments/payment.ts";
import type { WayBack } from "../domain/payments/way_back.ts";

/** What codes are called outside: in addresses, forms, JSON and the landlord's files. */
type FrenchCodes<C extends string> = Readonly<Record<C, string>>;

/** A payment's state: `/espace/paiement/[id]/statut`, column `etat` of `paiements.csv`. */
export const FRENCH_STATUSES: FrenchCodes<PaymentStatus> = {
  created: "cree",
  pending: "en_attente",
  paid: "paye",
  refused: "refuse",
  abandoned: "abandonne",
  expired: "expire",
  cancelled: "annule",
  refunded: "rembourse",
  charged_back: "rejete",
};

/** How the bank's page was left: `retour` in the address of `/espace/paiement/[id]`. */
export const FRENCH_WAYS_BACK: FrenchCodes<WayBack> = {
  done: "termine",
  refused: "refuse",
  cancelled: "annule",
  failed: "erreur",
};

/** A decision on the notices: field and column `action`. */
export const FRENCH_ACTIONS: FrenchCodes<SubscriptionAction> = {
  subscribe: "souscrire",
  stop: "arreter",
};

/** What a message is about: field and column `sujet`. */
export const FRENCH_SUBJECTS: FrenchCodes<MessageSubject> = {
  payment: "paiement",
  home: "logement",
  notices: "avis",
  documents: "documents",
  account: "compte",
  other: "autre",
};

/** What the file of a document is called. */
export const FRENCH_DOCUMENTS: FrenchCodes<VerifiedDocument["kind"]> = {
  notice: "avis",
  receipt: "recu",
  quittance: "quittance",
};

/** Where a delivery is: `etat` of a report. */
export const FRENCH_DELIVERY_STATES: FrenchCodes<DeliveryState> = {
  waiting: "en_cours",
  under_way: "en_cours",
  taken: "pris",
  refused: "refuse",
};

/** What a row of a report is about: column `genre` of `rapport.csv`. */
export const FRENCH_REPORT_KINDS: FrenchCodes<ReportKind> = {
  refused: "refus",
  set_aside: "mis_de_cote",
  confirmed: "reconnu",
};

/** What taking a lot did, in numbers: `compteurs` of a report. */
export const FRENCH_COUNTS: FrenchCodes<keyof LotCounts> = {
  taken: "contrats_pris",
  unchanged: "contrats_inchanges",
  tenants: "locataires",
  contracts: "contrats",
  entries: "ecritures",
  reworded: "ecritures_corrigees",
  undone: "ecritures_annulees",
  recognized: "ecritures_reidentifiees",
  confirmed: "paiements_reconnus",
  plans: "plans",
  notices: "avis",
  subscriptions: "abonnements",
  logins: "comptes",
  vanished: "contrats_disparus",
};

/** What a person of the landlord may do: `--role` of `deno task staff`. */
export const FRENCH_ROLES: FrenchCodes<StaffRole> = {
  reception: "accueil",
  management: "gestion",
  administration: "administration",
};

/** What is done to an account of the office: field `geste` of `/bureau/equipe/[id]`. */
export const FRENCH_STAFF_ACTS: FrenchCodes<StaffActKind> = {
  role: "role",
  reset: "lien",
  close: "fermeture",
  reopen: "reouverture",
};

/** Why a tenant's file is opened: field `motif` of `/bureau/dossiers/[numero]`. */
export const FRENCH_LOOK_REASONS: FrenchCodes<LookReason> = {
  call: "appel",
  letter: "courrier",
  message: "message",
  control: "controle",
};

/** The code that a word from outside stands for; null where it stands for none. */
export function codeOf<C extends string>(
  words: FrenchCodes<C>,
  word: string,
): C | null {
  for (const code in words) {
    if (words[code] === word) return code;
  }
  return null;
}
