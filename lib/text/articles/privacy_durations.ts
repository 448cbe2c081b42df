import type { Landlord } from "../../domain/landlord.ts";
import { RETENTION, type RetentionKind } from "../../domain/retention.ts";
import { SESSION_IDLE_MS } from "../../domain/account/session.ts";
import { TOKEN_LIFETIME_MS } from "../../domain/account/user.ts";
import { type ArticleSection, terms } from "../article.ts";
import { daysIn, hoursIn, minutesIn } from "../durations.ts";
import { french } from "../french.ts";
import { textsOf } from "../texts.ts";

/** How long each kind of data is kept; what is configured comes from the landlord. */
export function privacyDurations(
  retention: Landlord["retention"],
): ArticleSection {
  return {
    id: "durees",
    title: french.t("privacy-durations"),
    blocks: [terms(...Object.values(durationTerms(retention)))],
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
    signIns: [t("privacy-kept-logs"), t("privacy-kept-logs-time", { months })],
    journal: [t("privacy-kept-journal"), forMonths],
    registrations: [
      t("privacy-kept-registration"),
      t("privacy-kept-registration-time", {
        kept: hours(RETENTION.registrations),
        link: hours(TOKEN_LIFETIME_MS.validation),
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
