import { LANGUAGES } from "../../lib/domain/language.ts";
import { textsOf } from "../../lib/text/texts.ts";
import { printTable } from "./measure.ts";

const RUNS = 20;
const ROUNDS = 10_000;

/** What a phrase costs in each language: one that is ready, one with two values, one with a form of plural. */
export function benchWords(): Promise<void> {
  const rows = LANGUAGES.map((language) => {
    const start = performance.now();
    const { t } = textsOf(language);
    t("common-site");
    const first = performance.now() - start;
    const figures = [
      microseconds(() => t("common-site")),
      microseconds(() =>
        t("mail-notice-left", { amount: "1,00\u00A0€", day: "10" })
      ),
      microseconds(() => t("duration-hours", { count: 48 })),
    ];
    return [language, first.toFixed(1), ...figures.map((n) => n.toFixed(2))];
  });
  printTable("A phrase, in microseconds (reading the file, in milliseconds)", [
    "",
    "first",
    "ready",
    "two values",
    "plural",
  ], rows);
  return Promise.resolve();
}

/** The best of several runs: other work on the machine only adds. */
function microseconds(say: () => string): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    for (let n = 0; n < ROUNDS; n++) say();
    best = Math.min(best, (performance.now() - start) * 1000 / ROUNDS);
  }
  return best;
}
