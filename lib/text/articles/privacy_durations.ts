import type { Landlord } from "../../domain/landlord.ts";
import { RETENTION, type RetentionKind } from "../../domain/retention.ts";
import { SESSION_IDLE_MS } from "../../domain/account/session.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/account/user.ts";
import { type ArticleSection, terms, text } from "../article.ts";
import { daysIn, hoursIn, minutesIn } from "../durations.ts";
import { french } from "../french.ts";
import { textsOf } from "../texts.ts";

/** How long each kind of data is kept, and who removes it; what is configured comes from the landlord. */
export function privacyDurations(
  { retention, dataUse }: Pick<Landlord, "retention" | "dataUse">,
): ArticleSection {
  const { t } = french;
  const { backupDays: days } = dataUse;
  const months = retention.logMonths;
  return {
    id: "durees",
    title: t("privacy-durations"),
    blocks: [
      text(t("privacy-kept-by-site")),
      terms(...Object.values(durationTerms(retention))),
      text(t("privacy-kept-by-host")),
      terms(
        [t("privacy-kept-logs"), t("privacy-kept-months", { months })],
        [
          t("privacy-kept-backups"),
          days === null
            ? t("privacy-kept-backups-unsaid")
            : t("privacy-kept-backups-time", { days }),
        ],
      ),
    ],
  };
}

/**
 * A sentence for each kind that the daily job removes, and for no other: the table of what is kept types both. A
 * sentence that says more than a number is held by the tests of the job.
 */
export function durationTerms(
  { archiveYears: years, logMonths: months }: Landlord["retention"],
): Record<RetentionKind, readonly [string, string]> {
  const { t } = french;
  const hours = (ms: number) => hoursIn(textsOf("fr"), ms);
  const days = (ms: number) => daysIn(textsOf("fr"), ms);
  const forMonths = t("privacy-kept-months", { months });
  const forTime = (time: string) => t("privacy-kept-time", { time });
  return {
    lease: [t("privacy-kept-contracts"), t("privacy-kept-lease", { years })],
    paperlessProof: [
      t("privacy-kept-consent"),
      t("privacy-kept-consent-time", { years }),
    ],
    login: [t("privacy-kept-account"), t("privacy-kept-account-time")],
    sessions: [
      t("privacy-kept-session"),
      t("privacy-kept-session-time", {
        idle: minutesIn(textsOf("fr"), SESSION_IDLE_MS),
        longest: hours(RETENTION.sessions),
      }),
    ],
    signIns: [t("privacy-kept-last-sign-in"), forMonths],
    journal: [t("privacy-kept-journal"), forMonths],
    registrations: [
      t("privacy-kept-registration"),
      t("privacy-kept-registration-time", {
        kept: hours(RETENTION.registrations),
        link: hours(TOKEN_LIFETIME_MS.validation),
      }),
    ],
    keptForms: [
      t("privacy-kept-form"),
      t("privacy-kept-form-time", {
        time: minutesIn(textsOf("fr"), RETENTION.keptForms),
      }),
    ],
    resetLinks: [
      t("privacy-kept-password-link"),
      forTime(hours(RETENTION.resetLinks)),
    ],
    mailChangeLinks: [
      t("privacy-kept-address-link"),
      forTime(hours(RETENTION.mailChangeLinks)),
    ],
    invitationLinks: [
      t("privacy-kept-invitation-link"),
      forTime(days(RETENTION.invitationLinks)),
    ],
    knownBrowsers: [
      t("privacy-kept-browser"),
      t("privacy-kept-browser-time", { time: days(RETENTION.knownBrowsers) }),
    ],
    deadMails: [
      t("privacy-kept-dead-mail"),
      forTime(days(RETENTION.deadMails)),
    ],
    throttles: [
      t("privacy-kept-throttles"),
      t("privacy-kept-throttles-time", { time: hours(RETENTION.throttles) }),
    ],
  };
}
