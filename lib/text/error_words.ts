import type { Texts } from "./texts.ts";

/** The words of an error page. */
export function errorWords(
  { errorSentences }: Texts,
  status: number,
): { title: string; lead: string } {
  const named = Object.entries(errorSentences)
    .find(([code]) => code === String(status));
  if (named !== undefined) return named[1];
  return status >= 500 ? errorSentences.ours : errorSentences[400];
}
