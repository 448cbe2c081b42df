import { KEPT_FORM_MS } from "../../domain/account/kept_form.ts";
import { KNOWN_DEVICE_MS } from "../../domain/account/known_device.ts";
import { REGISTRATION_KEPT_MS } from "../../domain/account/registration.ts";
import {
  SESSION_ABSOLUTE_MS,
  SESSION_IDLE_MS,
} from "../../domain/account/session.ts";
import { type ArticleSection, terms, text } from "../article.ts";
import { daysIn, hoursIn, minutesIn } from "../durations.ts";
import { french } from "../french.ts";
import { textsOf } from "../texts.ts";

/** The cookies, under the names they have here, what a device may keep, and why nothing is asked. */
export function cookiesSections(
  names: {
    session: string;
    device: string;
    registration: string;
    form: string;
  },
): ArticleSection[] {
  const { t, linked } = french;
  return [
    sessionCookie(names.session),
    deviceCookie(names.device),
    registrationCookie(names.registration),
    formCookie(names.form),
    languageCookie(),
    {
      id: "garde",
      title: t("cookies-offline"),
      blocks: [
        text(linked("cookies-offline-how", {
          account: "/espace/compte#hors-ligne",
        })),
      ],
    },
    {
      id: "bandeau",
      title: t("cookies-banner"),
      blocks: [
        text(t("cookies-banner-needed")),
        text(t("cookies-banner-none")),
      ],
    },
    {
      id: "refuser",
      title: t("cookies-blocked"),
      blocks: [
        text(linked("cookies-blocked-what", {
          help: "/aide",
          call: "/aide#joindre",
        })),
      ],
    },
    {
      id: "banque",
      title: t("cookies-bank"),
      blocks: [text(t("cookies-bank-other"))],
    },
  ];
}

function sessionCookie(name: string): ArticleSection {
  const { t } = french;
  return {
    id: "connexion",
    title: t("cookies-session"),
    blocks: [
      terms(
        [t("cookies-name"), `${name}.`],
        [t("cookies-purpose"), t("cookies-session-purpose")],
        [t("cookies-content"), t("cookies-session-content")],
        [t("cookies-readers"), t("cookies-session-readers")],
        [
          t("cookies-duration"),
          t("cookies-session-duration", {
            idle: minutesIn(textsOf("fr"), SESSION_IDLE_MS),
            longest: hoursIn(textsOf("fr"), SESSION_ABSOLUTE_MS),
          }),
        ],
      ),
    ],
  };
}

function deviceCookie(name: string): ArticleSection {
  const { t } = french;
  return {
    id: "appareil",
    title: t("cookies-device"),
    blocks: [
      terms(
        [t("cookies-name"), `${name}.`],
        [t("cookies-purpose"), t("cookies-device-purpose")],
        [t("cookies-content"), t("cookies-device-content")],
        [
          t("cookies-duration"),
          t("cookies-device-duration", {
            longest: daysIn(textsOf("fr"), KNOWN_DEVICE_MS),
          }),
        ],
      ),
    ],
  };
}

function registrationCookie(name: string): ArticleSection {
  const { t } = french;
  return {
    id: "inscription",
    title: t("cookies-registration"),
    blocks: [
      terms(
        [t("cookies-name"), `${name}.`],
        [t("cookies-purpose"), t("cookies-registration-purpose")],
        [t("cookies-content"), t("cookies-registration-content")],
        [
          t("cookies-duration"),
          t("cookies-registration-duration", {
            longest: hoursIn(textsOf("fr"), REGISTRATION_KEPT_MS),
          }),
        ],
      ),
    ],
  };
}

function formCookie(name: string): ArticleSection {
  const { t } = french;
  return {
    id: "formulaire",
    title: t("cookies-form"),
    blocks: [
      terms(
        [t("cookies-name"), `${name}.`],
        [t("cookies-purpose"), t("cookies-form-purpose")],
        [t("cookies-content"), t("cookies-form-content")],
        [
          t("cookies-duration"),
          t("cookies-form-duration", {
            longest: minutesIn(textsOf("fr"), KEPT_FORM_MS),
          }),
        ],
      ),
    ],
  };
}

function languageCookie(): ArticleSection {
  const { t } = french;
  return {
    id: "langue",
    title: t("cookies-language"),
    blocks: [
      terms(
        [t("cookies-name"), "langue."],
        [t("cookies-purpose"), t("cookies-language-purpose")],
        [t("cookies-content"), t("cookies-language-content")],
        [t("cookies-duration"), t("cookies-language-duration")],
      ),
    ],
  };
}
