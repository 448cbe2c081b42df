import type { ComponentChildren } from "preact";
import { fr } from "../lib/text/fr/fr.ts";
import { TextContext, useText } from "./use_text.ts";

/** What has no translation: legal texts and documents. Readers of another language are told so in theirs. */
export function InFrench({ children }: { children: ComponentChildren }) {
  const { format, languageText } = useText();
  if (format === fr.format) return <>{children}</>;
  return (
    <>
      <p class="hint">{languageText.frenchOnly}</p>
      <div lang="fr" dir="ltr">
        <TextContext.Provider value={fr}>{children}</TextContext.Provider>
      </div>
    </>
  );
}
