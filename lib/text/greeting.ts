import type { SpokenName } from "../domain/names.ts";
import type { Texts } from "./texts.ts";

/** How a mail begins: `Bonjour Madame Moreau,`, or `Bonjour,` to whom is not known by name. */
export function greeting(
  { t, isolate }: Texts,
  reader: SpokenName | null,
): string {
  if (reader === null) return t("mail-hello");
  const name = isolate(reader.surname);
  return reader.title === "madam"
    ? t("mail-hello-madam", { name })
    : t("mail-hello-sir", { name });
}
