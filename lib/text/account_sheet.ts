import type { AccountSheet } from "../domain/account_sheet.ts";
import { type Instant, parisDay } from "../domain/month.ts";
import { fullName } from "../domain/names.ts";
import type { ThrottleName } from "../domain/throttle.ts";
import { deviceName } from "./device_name.ts";
import { minutesIn } from "./durations.ts";
import { shortDate, timeOfDay } from "./format.ts";
import { french, type PlainFrench } from "./french.ts";
import { textsOf } from "./texts.ts";
import { visibleText } from "./visible_text.ts";

const { t } = french;

/** What each count of tries stops. */
const THROTTLE_NAMES = {
  signInAccountFromAddress: "throttle-sign-in-account-from-address",
  signInAccount: "throttle-sign-in-account",
  signInDevice: "throttle-sign-in-device",
  signInAddress: "throttle-sign-in-address",
  validationLink: "throttle-validation-link",
  registrationFormAddress: "throttle-registration-form-address",
  registrationAddress: "throttle-registration-address",
  mailRecipient: "throttle-mail-recipient",
  mailAddress: "throttle-mail-address",
  passwordResetAccount: "throttle-password-reset-account",
  passwordResetAddress: "throttle-password-reset-address",
  identifierReminderTenant: "throttle-identifier-reminder-tenant",
  identifierReminderAddress: "throttle-identifier-reminder-address",
  keptFormUser: "throttle-kept-form-user",
  contactTenant: "throttle-contact-tenant",
  verifyAddress: "throttle-verify-address",
  subscriptionTenant: "throttle-subscription-tenant",
  archiveTenant: "throttle-archive-tenant",
  exchangeKeyAddress: "throttle-exchange-key-address",
  paymentTenant: "throttle-payment-tenant",
  // About people of the landlord, never about a tenant.
  staffAddress: "throttle-staff",
  staffAccountFromAddress: "throttle-staff",
  staffAccount: "throttle-staff",
  staffCodeFromAddress: "throttle-staff",
  staffCode: "throttle-staff",
  staffActivation: "throttle-staff",
  staffOwn: "throttle-staff",
  staffPasskeyAddress: "throttle-staff",
  staffSignOnAddress: "throttle-staff",
} as const satisfies Record<ThrottleName, PlainFrench>;

const moment = (at: Instant) => `${shortDate(parisDay(at))} ${timeOfDay(at)}`;

// A file may hold anything; a terminal obeys some of it.
const shown = (text: string) => visibleText(text, 120);

/** A tenant's account, one fact a line. */
export function accountSheetLines(sheet: AccountSheet): string[] {
  const { tenant, tenantNumber, contracts, user, waiting } = sheet;
  const name = tenant === null ? t("sheet-unknown-tenant") : fullName(tenant);
  const birth = tenant === null || tenant.birthName === ""
    ? []
    : [t("sheet-birth-name", { name: shown(tenant.birthName) })];
  return [
    t("sheet-tenant", { number: tenantNumber, name: shown(name) }),
    ...birth,
    ...contracts.map(contractLine),
    ...user === null
      ? [t("sheet-never-opened")]
      : user.closedAt !== null
      ? [t("sheet-closed", { moment: moment(user.closedAt) })]
      : openLines(sheet, user),
    ...sheet.holding.map(({ rule, retryAfterMs }) =>
      t("sheet-holding", {
        time: minutesIn(textsOf("fr"), retryAfterMs),
        what: t(THROTTLE_NAMES[rule]),
      })
    ),
    ...waiting.map(waitingLine),
  ];
}

function waitingLine(
  { email, at, linkUntil }: AccountSheet["waiting"][number],
): string {
  const values = { email: shown(email), moment: moment(at) };
  return linkUntil === null
    ? t("sheet-waiting", values)
    : t("sheet-waiting-link", { ...values, until: moment(linkUntil) });
}

function contractLine(
  { contract, onScreen }: AccountSheet["contracts"][number],
): string {
  const { contract: ref, kind, address, postcode, city } = contract;
  const from = shortDate(contract.startsOn);
  const values = {
    contract: ref,
    kind,
    time: contract.endsOn === null
      ? t("sheet-since", { from })
      : t("sheet-from-to", { from, to: shortDate(contract.endsOn) }),
    where: shown(`${address}, ${postcode} ${city}`),
  };
  return onScreen
    ? t("sheet-contract-screen", values)
    : t("sheet-contract-paper", values);
}

function openLines(
  { sessions, holding }: AccountSheet,
  user: NonNullable<AccountSheet["user"]>,
): string[] {
  const changed = user.emailChangedAt === null
    ? []
    : [t("sheet-email-changed", { moment: moment(user.emailChangedAt) })];
  return [
    t("sheet-open", { moment: moment(user.createdAt) }),
    t("sheet-email", { email: shown(user.email) }),
    ...changed,
    t("sheet-password", { moment: moment(user.passwordChangedAt) }),
    user.lastSignInAt == null
      ? t("sheet-no-sign-in")
      : t("sheet-sign-in", { moment: moment(user.lastSignInAt) }),
    t("sheet-sessions", { count: sessions.length }),
    ...sessions.map(({ device, createdAt, lastSeenAt }) =>
      `  ${
        t("sheet-session", {
          device: deviceName(textsOf("fr"), device),
          opened: moment(createdAt),
          seen: moment(lastSeenAt),
        })
      }`
    ),
    ...holding.length === 0 ? [t("sheet-nothing-holds")] : [],
  ];
}
