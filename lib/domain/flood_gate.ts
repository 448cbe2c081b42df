import type { Milliseconds } from "./duration.ts";

/** How long one line stands for all that are like it. */
export const FLOOD_INTERVAL_MS: Milliseconds = 60_000;
/** Subjects told apart at once; those beyond share one line for each rule. */
export const FLOOD_SUBJECTS = 256;
/** What stands for all subjects beyond those. */
const FLOOD_OTHERS = "others";

/** A line to write: what happened, to whom, and how often since the line before. */
export interface FloodLine {
  rule: string;
  subject: string;
  count: number;
  /** Whether it is the one just taken, and not what an old minute has left. */
  isNew: boolean;
}

/**
 * Keeps a flood from filling a disk: the first of a kind is told at once, the others of the same minute are counted
 * and told together. Whoever floods from many places gets one more line for all of them, not one each.
 */
export class FloodGate {
  readonly #open = new Map<string, FloodLine & { sinceMs: Milliseconds }>();

  /** Counts one more and gives the lines that are to be written now. */
  take(rule: string, subject: string, nowMs: Milliseconds): FloodLine[] {
    const lines = this.#endOld(nowMs);
    const known = this.#open.has(nameOf(rule, subject));
    const isFull = this.#open.size >= FLOOD_SUBJECTS;
    const told = known || !isFull ? subject : FLOOD_OTHERS;
    const counted = this.#open.get(nameOf(rule, told));
    if (counted !== undefined) {
      counted.count++;
      return lines;
    }
    const open = { rule, subject: told, count: 0, isNew: false };
    this.#open.set(nameOf(rule, told), { ...open, sinceMs: nowMs });
    return [...lines, { ...open, count: 1, isNew: true }];
  }

  /** A clock set back ends what it finds in the future, so that nothing stays silent for long. */
  #endOld(nowMs: Milliseconds): FloodLine[] {
    const lines: FloodLine[] = [];
    for (const [name, { sinceMs, ...line }] of this.#open) {
      const age = nowMs - sinceMs;
      if (0 <= age && age < FLOOD_INTERVAL_MS) break;
      this.#open.delete(name);
      if (line.count > 0) lines.push(line);
    }
    return lines;
  }
}

function nameOf(rule: string, subject: string): string {
  return `${rule} ${subject}`;
}
