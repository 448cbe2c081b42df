import type { ComponentChildren } from "preact";
import { textsOf } from "../lib/text/texts.ts";
import { TextContext, useText } from "./use_text.ts";

/** What has no translation: legal texts and documents. Readers of another language are told so in theirs. */
export function InFrench({ children }: { children: ComponentChildren }) {
  const { t, language } = useText();
  if (language === "fr") return <>{children}</>;
  return (
    <>
      <p class="hint">{t("language-french-only")}</p>
      <div lang="fr" dir="ltr">
        <TextContext.Provider value={textsOf("fr")}>
          {children}
        </TextContext.Provider>
      </div>
    </>
  );
}
