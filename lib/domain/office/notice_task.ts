import type { NoticeFault } from "../documents/notice.ts";
import type { KeptBytes } from "../exchange/arrival.ts";
import type { StaffId } from "../ids.ts";
import type { Cents } from "../money.ts";
import type { Instant, Month } from "../month.ts";
import type { ContractRef } from "../references.ts";

/** What a person of the office asks for, of a month's notices: what would go, that it goes, what the post carries. */
export const NOTICE_TASKS = ["survey", "issue", "print"] as const;
export type NoticeTaskKind = typeof NOTICE_TASKS[number];

/** A contract that has, or would have, no notice. */
interface TaskMissing {
  contract: ContractRef;
  month: Month;
  fault: NoticeFault;
}

/** What all tasks keep: who asked, and how far it is. */
interface TaskBase {
  v: 1;
  id: string;
  month: Month;
  askedAt: Instant;
  askedBy: StaffId;
  /** Null while it goes on, or waits for its process. */
  finishedAt: Instant | null;
  /** Contracts, or letters, that are done, and of how many; null before they are counted. */
  done: number;
  of: number | null;
}

/** What would be issued. */
export interface SurveyTask extends TaskBase {
  kind: "survey";
  /** The last contract that was looked at. */
  cursor: ContractRef | null;
  notices: number;
  totalCents: Cents;
  onScreen: number;
  /** Of all, those that are drawn from a bank account. */
  drawn: number;
  /** The first ones; `missingCount` is all. */
  missing: TaskMissing[];
  missingCount: number;
  /** The issue that was asked for on seeing it: it serves once. */
  usedBy: string | null;
}

/** A run that issues. */
export interface IssueTask extends TaskBase {
  kind: "issue";
  /** The person has seen that what old files say still holds. */
  staleFilesChecked: boolean;
  /** Whether its run has begun: it is then taken up where it was. */
  isBegun: boolean;
  refused: "clock_behind" | "clock_ahead" | "files_stale" | null;
  issued: number;
  onScreen: number;
  missing: TaskMissing[];
  missingCount: number;
}

/** Files for the post. */
export interface PrintTask extends TaskBase {
  kind: "print";
  notices: number;
  quittances: number;
  envelopes: number;
  /** By name, in their order; kept for a week. */
  files: { name: string; kept: KeptBytes }[];
}

export type NoticeTask = SurveyTask | IssueTask | PrintTask;

/** Contracts without a notice that a task names. */
export const NAMED_MISSING = 100;

/** The task of a kind, out of what the store has under its name. */
export function taskOf<K extends NoticeTaskKind>(
  kind: K,
  task: NoticeTask | null,
): Extract<NoticeTask, { kind: K }> | null {
  return task !== null && isOfKind(kind, task) ? task : null;
}

function isOfKind<K extends NoticeTaskKind>(
  kind: K,
  task: NoticeTask,
): task is Extract<NoticeTask, { kind: K }> {
  return task.kind === kind;
}
