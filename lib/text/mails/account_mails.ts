import type { MailMessage } from "../../domain/mail_message.ts";
import { type Instant, parisDay } from "../../domain/month.ts";
import {
  facts,
  GREETING,
  link,
  type MailContent,
  say,
} from "../mail_content.ts";
import type { Texts } from "../texts.ts";

type Mail<K extends MailMessage["kind"]> = Extract<MailMessage, { kind: K }>;

const SIGN_IN = "/connexion";
const FORGOTTEN_PASSWORD = "/mot-de-passe-oublie";
const FORGOTTEN_IDENTIFIER = "/identifiant-oublie";
const REGISTER = "/inscription";

const tokenPath = (folder: string, token: string) =>
  `/${folder}/${encodeURIComponent(token)}`;

const momentOf = ({ format }: Texts, at: Instant) => ({
  day: format.longDate(parisDay(at)),
  time: format.timeOfDay(at),
});

/** To a new address: the link that opens the account. */
export function validationMail(
  text: Texts,
  { token, at }: Mail<"validation">,
): MailContent {
  const { t } = text;
  return {
    subject: t("mail-validation-subject"),
    blocks: [
      GREETING,
      say(t("mail-validation-lead", momentOf(text, at))),
      link(t("mail-validation-link"), tokenPath("validation", token)),
      say(t("mail-validation-lifetime")),
      say(t("mail-validation-elsewhere")),
      say(t("mail-validation-several")),
      say(t("mail-validation-ignore")),
    ],
  };
}

/** Also for an address without account, when the tenant number has an owner already. */
export function alreadyHasAccountMail({ t }: Texts): MailContent {
  return {
    subject: t("mail-already-subject"),
    blocks: [
      GREETING,
      say(t("mail-already-lead")),
      say(t("mail-already-help")),
      link(t("mail-sign-in"), SIGN_IN),
      link(t("mail-forgotten-identifier"), FORGOTTEN_IDENTIFIER),
      link(t("mail-forgotten-password"), FORGOTTEN_PASSWORD),
      say(t("mail-already-ignore")),
    ],
  };
}

/** To who gave a reference and a name that do not go together. */
export function referenceNotRecognisedMail({ t }: Texts): MailContent {
  return {
    subject: t("mail-not-recognised-subject"),
    blocks: [
      GREETING,
      say(t("mail-not-recognised-lead")),
      say(t("mail-not-recognised-check")),
      facts(
        [
          t("mail-not-recognised-reference"),
          t("mail-not-recognised-reference-shape"),
        ],
        [t("mail-not-recognised-name"), t("mail-not-recognised-name-shape")],
      ),
      say(t("mail-not-recognised-namesake")),
      link(t("mail-not-recognised-again"), REGISTER),
      say(t("mail-not-recognised-call")),
      say(t("mail-not-recognised-ignore")),
    ],
  };
}

/** To the owner of a tenant number that somebody else tried to register. */
export function someoneTriedMail(
  text: Texts,
  { at }: Mail<"someone_tried_your_number">,
): MailContent {
  const { t } = text;
  return {
    subject: t("mail-tried-subject"),
    blocks: [
      GREETING,
      say(t("mail-tried-lead", momentOf(text, at))),
      say(t("mail-tried-what")),
      link(t("mail-sign-in"), SIGN_IN),
    ],
  };
}

/** The account is open. */
export function accountCreatedMail({ t }: Texts): MailContent {
  return {
    subject: t("mail-created-subject"),
    blocks: [
      GREETING,
      say(t("mail-created-lead")),
      link(t("mail-sign-in"), SIGN_IN),
      say(t("mail-created-identifier")),
    ],
  };
}

/** The account is closed. */
export function accountClosedMail(
  text: Texts,
  { at }: Mail<"account_closed">,
): MailContent {
  const { t } = text;
  return {
    subject: t("mail-closed-subject"),
    blocks: [
      GREETING,
      say(t("mail-closed-lead", momentOf(text, at))),
      say(t("mail-closed-back")),
      link(t("mail-closed-register"), REGISTER),
    ],
  };
}

/** The account is closed, and not by its owner. */
export function closedByLandlordMail(
  text: Texts,
  { at }: Mail<"account_closed_by_landlord">,
): MailContent {
  const { t } = text;
  return {
    subject: t("mail-closed-for-you-subject"),
    blocks: [
      GREETING,
      say(t("mail-closed-for-you-lead", momentOf(text, at))),
      say(t("mail-closed-for-you-why")),
      link(t("mail-closed-register"), REGISTER),
    ],
  };
}

/** The landlord has opened a closed account again: the link that lets a password be chosen. */
export function accountReopenedMail(
  { t }: Texts,
  { token }: Mail<"account_reopened">,
): MailContent {
  return {
    subject: t("mail-reopened-subject"),
    blocks: [
      GREETING,
      say(t("mail-reopened-lead")),
      link(t("mail-reopened-link"), tokenPath("mot-de-passe", token)),
      say(t("mail-reopened-lifetime")),
      link(t("mail-forgotten-password"), FORGOTTEN_PASSWORD),
      say(t("mail-reopened-stranger")),
    ],
  };
}

/** The landlord has another portal now: the link that lets a password be chosen there, and opens the account. */
export function invitationMail(
  { t }: Texts,
  { token }: Mail<"invitation">,
): MailContent {
  return {
    subject: t("mail-invitation-subject"),
    blocks: [
      GREETING,
      say(t("mail-invitation-lead")),
      link(t("mail-invitation-link"), tokenPath("mot-de-passe", token)),
      say(t("mail-invitation-lifetime")),
      link(t("mail-invitation-register"), REGISTER),
      say(t("mail-invitation-stranger")),
    ],
  };
}

/** The link that lets a new password be chosen. */
export function passwordResetMail(
  { t }: Texts,
  { token }: Mail<"password_reset">,
): MailContent {
  return {
    subject: t("mail-reset-subject"),
    blocks: [
      GREETING,
      say(t("mail-reset-lead")),
      link(t("mail-reset-link"), tokenPath("mot-de-passe", token)),
      say(t("mail-reset-lifetime")),
      say(t("mail-reset-ignore")),
    ],
  };
}

/** Tells of a new password. */
export function passwordChangedMail(
  text: Texts,
  { at }: Mail<"password_changed">,
): MailContent {
  const { t } = text;
  return {
    subject: t("mail-password-subject"),
    blocks: [
      GREETING,
      say(t("mail-password-lead", momentOf(text, at))),
      say(t("mail-not-you")),
      link(t("mail-password-forgotten"), FORGOTTEN_PASSWORD),
    ],
  };
}

/** To the address on file, which is the identifier. */
export function identifierReminderMail({ t }: Texts): MailContent {
  return {
    subject: t("mail-identifier-subject"),
    blocks: [
      GREETING,
      say(t("mail-identifier-lead")),
      link(t("mail-sign-in"), SIGN_IN),
      link(t("mail-forgotten-password"), FORGOTTEN_PASSWORD),
      say(t("mail-identifier-ignore")),
    ],
  };
}

/** To a new address: the link that makes it the account's. */
export function emailChangeConfirmMail(
  { t }: Texts,
  { token }: Mail<"email_change_confirm">,
): MailContent {
  return {
    subject: t("mail-new-address-subject"),
    blocks: [
      GREETING,
      say(t("mail-new-address-lead")),
      link(t("mail-new-address-link"), tokenPath("adresse", token)),
      say(t("mail-new-address-lifetime")),
      say(t("mail-new-address-ignore")),
    ],
  };
}

/** To the old address, at once: who did not ask can still change the password. */
export function emailChangeAskedMail(
  text: Texts,
  { at }: Mail<"email_change_asked">,
): MailContent {
  const { t } = text;
  return {
    subject: t("mail-address-asked-subject"),
    blocks: [
      GREETING,
      say(t("mail-address-asked-lead", momentOf(text, at))),
      say(t("mail-address-asked-you")),
      say(t("mail-not-you")),
    ],
  };
}

/** To the old address, when the new one is confirmed. */
export function emailChangedMail(
  text: Texts,
  { at }: Mail<"email_changed">,
): MailContent {
  const { t } = text;
  return {
    subject: t("mail-address-changed-subject"),
    blocks: [
      GREETING,
      say(t("mail-address-changed-lead", momentOf(text, at))),
      say(t("mail-address-changed-call")),
    ],
  };
}
