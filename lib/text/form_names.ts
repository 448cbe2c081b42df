import type {
  AccountField,
  AccountForm,
} from "../domain/account/account_form.ts";
import type { RegistrationField } from "../domain/account/registration_form.ts";
import type { MessageFault } from "../domain/message.ts";
import type { PaymentFault } from "../domain/payments/payment_fault.ts";
import type { PeriodFault } from "../domain/period.ts";

/** The names that fields have in a form, which is French, by what the code calls them. */
export type FormNames<F extends string> = Readonly<Record<F, string>>;

/** `/inscription`, and `/identifiant-oublie` for its first two. */
export const REGISTRATION_NAMES = {
  reference: "reference",
  surname: "nom",
  email: "email",
  emailConfirmation: "email_confirmation",
  password: "mot_de_passe",
  passwordConfirmation: "mot_de_passe_confirmation",
} as const satisfies FormNames<RegistrationField>;

/** `/connexion`; the password alone also on `/validation/[jeton]`. */
export const SIGN_IN_NAMES = {
  email: "email",
  password: "mot_de_passe",
  next: "suite",
} as const;

/** What the bank's way back adds to the address of `/espace/paiement/[id]`. */
export const RETURN_NAMES = { way: "retour" } as const;

/** `/langue`, and every form that a button of the choice of a language sends. */
export const LANGUAGE_CHOICE_NAMES = {
  language: "langue",
  back: "retour",
} as const;

/** The forms of `/espace/compte`, and the new password of `/mot-de-passe/[jeton]`. */
export const ACCOUNT_NAMES = {
  email: "email",
  currentPassword: "mot_de_passe_actuel",
  password: "mot_de_passe",
  passwordConfirmation: "mot_de_passe_confirmation",
  session: "session",
  reminders: "rappels",
  confirmed: "confirme",
} as const satisfies FormNames<AccountField>;

/** The last part of the address of each form of `/espace/compte`. */
export const ACCOUNT_FORM_NAMES = {
  email: "courriel",
  password: "mot-de-passe",
  sessions: "sessions",
  reminders: "rappels",
  closing: "fermeture",
} as const satisfies FormNames<AccountForm>;

/**
 * What the button of `/espace/compte/sessions` says that ends all sessions but the present one; the others name one.
 */
export const OTHER_SESSIONS = "autres";

/** `/espace/paiement`; with several contracts, each has an amount of its own, `montant_L0039000204`. */
export const PAYMENT_NAMES = {
  contract: "contrat",
  amount: "montant",
  month: "mois",
  confirmed: "confirme",
} as const satisfies FormNames<PaymentFault["field"] | "confirmed">;

/** The field of a contract's amount where several are paid at once. */
export const amountFieldOf = (slug: string) =>
  `${PAYMENT_NAMES.amount}_${slug}`;

/** `/espace/paiement/[id]/carte`. */
export const CARD_CHOICE_NAMES = { card: "carte" } as const;

/** `/espace/contact`. */
export const MESSAGE_NAMES = {
  subject: "sujet",
  body: "message",
  contract: "contrat",
} as const satisfies FormNames<MessageFault["field"]>;

/** `/espace/avis`. */
export const SUBSCRIPTION_NAMES = {
  contract: "contrat",
  action: "action",
} as const;

/** The filter of `/espace/solde`. */
export const PERIOD_NAMES = {
  contract: "contrat",
  from: "du",
  to: "au",
} as const satisfies FormNames<PeriodFault["field"] | "contract">;

/** `/bureau/code`, and the second form of `/bureau/activation/[jeton]`. */
export const STAFF_CODE_NAMES = { code: "code" } as const;

/** What a passkey fills in and its owner calls it: `/bureau/cle`, `/bureau/compte/cles`, opening an account. */
export const PASSKEY_NAMES = {
  answer: "reponse",
  name: "nom",
  removed: "retirer",
  confirmed: "confirme",
} as const;

/** `/bureau/compte/sessions`: an id, or `OTHER_SESSIONS`. */
export const STAFF_SESSION_NAMES = { session: "session" } as const;

/** `/bureau/equipe`, and `/bureau/equipe/[id]` for all but the first. */
export const TEAM_NAMES = {
  email: "email",
  role: "role",
  act: "geste",
  seen: "vu",
  confirmed: "confirme",
} as const;

/** `/bureau/echange`, sent as multipart. */
export const LOT_NAMES = { lot: "lot", partial: "corrections" } as const;

/** `/bureau/recherche`. */
export const SEARCH_NAMES = { query: "q", after: "suite" } as const;

/** `/bureau/dossiers/[numero]`. */
export const LOOK_NAMES = { reason: "motif" } as const;

/** The filter of `/bureau/paiements`. */
export const PAYMENT_FILTER_NAMES = {
  status: "etat",
  day: "jour",
  amount: "montant",
  contract: "contrat",
  before: "avant",
} as const;

/** `/bureau/paiements/en-attente/[id]`. */
export const PARKED_NAMES = {
  decision: "decision",
  payment: "paiement",
  reason: "raison",
  confirmed: "confirme",
} as const;

/** What `decision` says there. */
export const PARKED_CHOICES = { book: "placer", dismiss: "ecarter" } as const;

/** `/bureau/avis`, and `/bureau/avis/projet` for the contract. */
export const NOTICE_TASK_NAMES = {
  action: "action",
  survey: "preparation",
  stale: "fichiers_verifies",
  confirmed: "confirme",
} as const;

/** What `action` says there. */
export const NOTICE_TASK_CHOICES = {
  survey: "preparer",
  issue: "emettre",
  print: "imprimer",
} as const;

/** `/bureau/avis/projet`. */
export const PREVIEW_NAMES = { contract: "contrat" } as const;

/** `/bureau/paiements/rapprochement`, sent as multipart. */
export const BANK_FILE_NAMES = { files: "fichiers" } as const;

/** `/bureau/echange/mis-de-cote/[contrat]`: of a row, or of an account. */
export const SET_ASIDE_NAMES = {
  row: "ligne",
  payment: "paiement",
  holder: "titulaire",
  confirmed: "confirme",
} as const;

/** The filter of `/bureau/journal`. */
export const JOURNAL_NAMES = {
  day: "jour",
  person: "personne",
  tenant: "locataire",
  before: "avant",
} as const;

/** What a box or button says for yes and no. */
export const YES = "oui";
export const NO = "non";
