/** The languages of the tenant's pages and mails; French is the source. */
export const LANGUAGES = ["fr", "en", "pt", "tr", "ar"] as const;
export type Language = typeof LANGUAGES[number];

/** Whether a text is a language that the portal speaks. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((one) => one === text);
}

/** Which way a language is written. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}
