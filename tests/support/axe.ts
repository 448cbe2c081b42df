import axe from "axe-core";
import type { Page } from "playwright-core";

/** Rules of WCAG 2.0 to 2.2, levels A and AA, and what the tool's makers hold for good practice. */
const TAGS = [
  ...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  "best-practice",
];

/** Which rules are asked: all, some by their names, or all but some. */
interface Rules {
  only?: readonly string[];
  without?: readonly string[];
}

/** What axe-core finds wrong on a page as it stands, each with the elements it is about. */
export async function findViolations(
  page: Page,
  { only, without = [] }: Rules = {},
): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = {
    runOnly: only === undefined
      ? { type: "tag" as const, values: TAGS }
      : { type: "rule" as const, values: [...only] },
    rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
    // What passed is not gathered: only its faults are read.
    resultTypes: ["violations" as const],
  };
  return await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: typeof import("axe-core");
    };
    const { violations } = await axe.run(options);
    return violations.map(({ id, nodes }) =>
      `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`
    );
  }, options);
}
