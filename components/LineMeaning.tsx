import { directionOf } from "../lib/domain/language.ts";
import type { LineNature } from "../lib/domain/tenant.ts";
import { LINE_MEANINGS, LINE_NAMES } from "../lib/text/contract_words.ts";
import type { PlainMessage, Texts } from "../lib/text/texts.ts";

/**
 * What a line is about, under its name, for who reads it for the first time. Lines are in the landlord's French words:
 * in another language each is also named.
 */
export function LineMeaning({ nature, isFirst, reader }: {
  nature: LineNature;
  /** The first of its kind is explained, the others are named. */
  isFirst: boolean;
  reader: Texts;
}) {
  const { t, language, format: { colon } } = reader;
  const name = language === "fr" ? [] : [t(LINE_NAMES[nature])];
  const words = [...name, ...isFirst ? [t(LINE_MEANINGS[nature])] : []];
  return words.length === 0
    ? null
    : <Explained reader={reader}>{words.join(`${colon} `)}</Explained>;
}

/** What a row of totals is about, in the reader's language. */
export function TotalMeaning(
  { id, reader }: { id: PlainMessage; reader: Texts },
) {
  return <Explained reader={reader}>{reader.t(id)}</Explained>;
}

function Explained(
  { reader: { language }, children }: { reader: Texts; children: string },
) {
  return language === "fr"
    ? <small>{children}</small>
    : <small lang={language} dir={directionOf(language)}>{children}</small>;
}
