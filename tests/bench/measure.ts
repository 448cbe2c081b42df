import { must } from "../support/must.ts";
/** What a run of many operations came to. */
export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** Runs every task with so many at once and measures them. */
export async function measure(
  tasks: readonly (() => Promise<unknown>)[],
  atOnce: number,
): Promise<Measured> {
  const took: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      const start = performance.now();
      await task();
      took.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - start) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor((took.length - 1) * share)];
  return {
    perSecond: tasks.length / seconds,
    p50: must(at(0.5)),
    p99: must(at(0.99)),
  };
}

/** A row of figures beside its reference. */
export function row(name: string, { perSecond, p50, p99 }: Measured): string[] {
  return [name, perSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2)];
}

/** Prints a table with aligned columns. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
) {
  const widths = head.map((word, i) =>
    Math.max(word.length, ...rows.map((cells) => (cells[i] ?? "").length))
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) =>
      i === 0 ? cell.padEnd(must(widths[i])) : cell.padStart(must(widths[i]))
    ).join("  ");
  console.log(`\n${title}\n${line(head)}`);
  for (const cells of rows) console.log(line(cells));
}
