import { cpuUsage } from "node:process";

/** How many times as long as the reference a parser may take: above most that are linear, far below a quadratic one. */
const FACTOR = 25;
/** What the reference takes at least: below it the clock and a collection of memory say more than the text does. */
const LEAST_MS = 5;
/** How many times as long as for a quarter of a text a slower one may take: 4 is linear, 16 quadratic. */
const GROWTH = 7;
/** A single run may hold a collection of memory: the best of a few counts. */
const RUNS = 3;

/** The time that this process has worked, in milliseconds: that of a busy machine says nothing of a parser. */
function workedMs(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

async function timeOf(run: () => unknown): Promise<number> {
  const start = workedMs();
  try {
    await run();
  } catch {
    // Refused: an answer like another.
  }
  return workedMs() - start;
}

async function bestTimeOf(run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < RUNS; i++) best = Math.min(best, await timeOf(run));
  return best;
}

/** What is surely linear: each character of the text passes a trivial pattern. */
const reference = (text: string) => text.replace(/[^]/g, (char) => char);

/** Whether a parser takes a time for a text that is like a linear one's, on the same text in the same run. */
export async function isLinear(
  parse: (text: string) => unknown,
  text: string,
): Promise<boolean> {
  for (let run = 0; run < RUNS; run++) {
    const tookMs = await timeOf(() => parse(text));
    if (tookMs <= FACTOR * LEAST_MS) return true;
    if (tookMs <= FACTOR * await bestTimeOf(() => reference(text))) return true;
    const quarter = text.slice(0, text.length / 4 - 1) + text.slice(-1);
    if (tookMs <= GROWTH * await bestTimeOf(() => parse(quarter))) return true;
  }
  return false;
}
