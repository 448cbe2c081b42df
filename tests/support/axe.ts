import axe from "axe-core";
import type { Page } from "playwright-core";

/** Rules of WCAG 2.0 to 2.2, levels A and AA, and what the tool's makers hold for good practice. */
const TAGS = [
  ...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  "best-practice",
];

/** What axe-core finds wrong on a page as it stands, each with the elements it is about. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as {
      axe: typeof import("axe-core");
    };
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(({ id, nodes }) =>
      `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`
    );
  }, TAGS);
}
