import { type Instant, parisDay } from "../../domain/month.ts";
import type { MailBlock, MailContent } from "../mail_content.ts";
import { longDate, timeOfDay } from "./format.ts";

const hello: MailBlock = { kind: "text", text: "Hello," };
const text = (words: string): MailBlock => ({ kind: "text", text: words });
const link = (label: string, path: string): MailBlock => ({
  kind: "link",
  label,
  path,
});
const tokenPath = (folder: string, token: string) =>
  `/${folder}/${encodeURIComponent(token)}`;
const moment = (at: Instant) =>
  `on ${longDate(parisDay(at))} at ${timeOfDay(at)}`;
const notYou = text(
  "If this was not you, change your password straight away with ‘Forgotten password’, then call us.",
);
const ignore = (what: string) =>
  text(`If you did not ask for anything, do nothing: ${what}`);

/** The mails about an account, by kind. */
export const accountMails = {
  validation: (token: string, at: Instant): MailContent => ({
    subject: "Confirm your email address to open your tenant area",
    blocks: [
      hello,
      text(
        `You asked to create your tenant area ${
          moment(at)
        }. There is one step left: open this link and press the button on the page.`,
      ),
      link("Confirm my address", tokenPath("validation", token)),
      text("This link works for 48 hours and only once."),
      text(
        "On a device other than the one you signed up with, the page will ask for the password you chose.",
      ),
      text(
        "If you get several emails like this one, open only the one that shows the time of your own request.",
      ),
      ignore("if the address is not confirmed, no account is created."),
    ],
  }),
  // Also for an address without account, when the tenant number has an owner already.
  already_has_account: (): MailContent => ({
    subject: "You already have a tenant area",
    blocks: [
      hello,
      text(
        "Someone has just asked to sign up or to change an address, using this email address. Nothing has changed, because a tenant area already exists: with this address, or for the reference given.",
      ),
      text(
        "Sign in as usual. If you no longer know which address or which password you used, these pages will help you.",
      ),
      link("Sign in", "/connexion"),
      link("I have forgotten my username", "/identifiant-oublie"),
      link("I have forgotten my password", "/mot-de-passe-oublie"),
      ignore("no account has been created or changed."),
    ],
  }),
  reference_not_recognised: (): MailContent => ({
    subject: "Your sign-up: reference or name not recognised",
    blocks: [
      hello,
      text(
        "You asked to create a tenant area. We could not complete it: the reference and the name you gave do not go together in our records.",
      ),
      text("Check on your rent notice (avis d’échéance):"),
      {
        kind: "facts",
        facts: [
          [
            "The customer reference (référence client)",
            "the letter L and ten digits, or your tenant number of nine digits",
          ],
          [
            "The name",
            "the surname of the tenant named on the tenancy agreement, without the first name; the birth name is fine too",
          ],
        ],
      },
      link("Start signing up again", "/inscription"),
      text(
        "If it still does not work, call us: we will find your reference together.",
      ),
      ignore("no account has been created."),
    ],
  }),
  someone_tried_your_number: (at: Instant): MailContent => ({
    subject: "Someone tried to create a second account with your reference",
    blocks: [
      hello,
      text(
        `Someone tried to sign up ${
          moment(at)
        } with your reference and your name, but with an address other than yours. It did not work: your account and your data have not been touched.`,
      ),
      text(
        "If it was you or someone close to you, sign in with the address where you receive this email. If not, call us.",
      ),
      link("Sign in", "/connexion"),
    ],
  }),
  account_created: (): MailContent => ({
    subject: "Your tenant area is open",
    blocks: [
      hello,
      text(
        "Your address is confirmed and your tenant area is open. There you can see your balance and your contracts, and pay your rent online.",
      ),
      link("Sign in", "/connexion"),
      text(
        "Your username is the address where you receive this email.",
      ),
    ],
  }),
  password_reset: (token: string): MailContent => ({
    subject: "Choose a new password",
    blocks: [
      hello,
      text(
        "You asked to change your password. Open this link to choose a new one.",
      ),
      link("Choose a new password", tokenPath("mot-de-passe", token)),
      text("This link works for one hour and only once."),
      ignore("your password stays the same."),
    ],
  }),
  password_changed: (at: Instant): MailContent => ({
    subject: "Your password has been changed",
    blocks: [
      hello,
      text(
        `The password of your tenant area was changed ${
          moment(at)
        }. Your other devices have been signed out.`,
      ),
      notYou,
      link("Forgotten password", "/mot-de-passe-oublie"),
    ],
  }),
  identifier_reminder: (): MailContent => ({
    subject: "Your username",
    blocks: [
      hello,
      text(
        "You asked for a reminder of your username: it is the address where you receive this email.",
      ),
      link("Sign in", "/connexion"),
      link("I have forgotten my password", "/mot-de-passe-oublie"),
      ignore("this address has not been shown to anyone."),
    ],
  }),
  email_change_confirm: (token: string): MailContent => ({
    subject: "Confirm your new email address",
    blocks: [
      hello,
      text(
        "You asked to use this address for your tenant area. Open this link and press the button on the page.",
      ),
      link("Confirm this address", tokenPath("adresse", token)),
      text(
        "This link works for one hour and only once. Until then, keep using your old address.",
      ),
      ignore("this address will not be used."),
    ],
  }),
  email_change_asked: (at: Instant): MailContent => ({
    subject:
      "A change of email address has been requested for your tenant area",
    blocks: [
      hello,
      text(
        `Another email address was given ${
          moment(at)
        } for your tenant area. It will replace this one once it is confirmed.`,
      ),
      text("If it was you, you do not need to do anything here."),
      notYou,
    ],
  }),
  email_changed: (at: Instant): MailContent => ({
    subject: "The email address of your tenant area has changed",
    blocks: [
      hello,
      text(
        `The email address of your tenant area was changed ${
          moment(at)
        }. You will no longer get our emails here, and you can no longer sign in with this address.`,
      ),
      text("If this was not you, call us straight away."),
    ],
  }),
  account_closed: (at: Instant): MailContent => ({
    subject: "Your tenant area is closed",
    blocks: [
      hello,
      text(
        `Your tenant area was closed ${
          moment(at)
        }, as you asked. Your tenancy agreement and your rent account do not change.`,
      ),
      text(
        "You can sign up again whenever you want. If you are not the one who closed it, call us.",
      ),
      link("Create an account", "/inscription"),
    ],
  }),
  account_closed_by_landlord: (at: Instant): MailContent => ({
    subject: "Your tenant area has been closed by your landlord",
    blocks: [
      hello,
      text(
        `Your landlord closed your tenant area ${
          moment(at)
        }. Your tenancy agreement and your rent account do not change.`,
      ),
      text(
        "If you do not know why, call us. You can sign up again whenever you want.",
      ),
      link("Create an account", "/inscription"),
    ],
  }),
  account_reopened: (token: string): MailContent => ({
    subject: "Your tenant area is open again: choose a password",
    blocks: [
      hello,
      text(
        "Your landlord has opened your tenant area again with this email address. Open this link to choose your password.",
      ),
      link("Choose my password", tokenPath("mot-de-passe", token)),
      text(
        "This link works for one hour and only once. After that, ask for another one with ‘Forgotten password’.",
      ),
      link("I have forgotten my password", "/mot-de-passe-oublie"),
      text(
        "If you are not one of our tenants, do not open this link and call us: the email address was written down wrongly.",
      ),
    ],
  }),
};
