import type { ComponentChildren } from "preact";
import { directionOf } from "../lib/domain/language.ts";
import { type Texts, textsOf } from "../lib/text/texts.ts";
import { TextContext } from "./use_text.ts";

/** Back in the reader's own language, within what is in French. */
export function InReaderWords(
  { reader, children }: { reader: Texts; children: ComponentChildren },
) {
  const { language } = reader;
  if (language === "fr") return <>{children}</>;
  return (
    <div lang={language} dir={directionOf(language)}>
      <TextContext.Provider value={textsOf(language)}>
        {children}
      </TextContext.Provider>
    </div>
  );
}
