import type { Milliseconds } from "../../domain/duration.ts";
import {
  NOTICE_TASKS,
  type NoticeTask,
} from "../../domain/office/notice_task.ts";
import { toInstant } from "../../domain/month.ts";
import { keys } from "../../store/keys.ts";
import { readValues } from "../../store/store.ts";
import { transact } from "../../store/transaction.ts";
import { takeTurn, type Turn, TurnError } from "../../store/turn.ts";
import type { Services } from "../services.ts";
import { issueTask } from "./issue_task.ts";
import { printTask } from "./print_task.ts";
import { surveyTask } from "./survey_task.ts";

/** How often a turn is renewed while a long task goes on. */
const RENEW_MS: Milliseconds = 5_000;

/** Writes how far a task is; who has lost the turn writes nothing. */
export type KeepTask = (task: NoticeTask) => Promise<void>;

/**
 * Goes on with what people of the office have asked of the notices, one process at a time: where another one is at it,
 * nothing is done. What a stopped process has left is taken up where it was.
 */
export async function workNoticeTasks(services: Services): Promise<void> {
  const { store, now } = services;
  if ((await listOpen(services)).length === 0) return;
  try {
    await takeTurn(store.kv, "notices", now, async (turn) => {
      const timer = keepTurn(turn);
      try {
        for (const task of await listOpen(services)) {
          if (services.stopping.aborted) return;
          await work(services, turn, task);
        }
      } finally {
        clearInterval(timer);
      }
    }, { waitMs: 0 });
  } catch (error) {
    if (!(error instanceof TurnError)) throw error;
  }
}

async function listOpen(
  { store }: Pick<Services, "store">,
): Promise<NoticeTask[]> {
  const tasks = await readValues(store, NOTICE_TASKS.map(keys.noticeTask));
  return tasks.filter((task) => task !== null)
    .filter(({ finishedAt }) => finishedAt === null);
}

/** A part of the work may be one long step to us. */
function keepTurn(turn: Turn): ReturnType<typeof setInterval> {
  return setInterval(() => {
    // Who has taken it from us goes on where the task says: what is issued is found issued.
    turn.renew().catch(() => {});
  }, RENEW_MS);
}

async function work(services: Services, turn: Turn, task: NoticeTask) {
  const keep: KeepTask = (next) =>
    transact(services.store, async (tx) => {
      await turn.check(tx);
      tx.set(keys.noticeTask(next.kind), next);
    });
  const done = await run(services, task, keep);
  if (done === null) return;
  const finishedAt = toInstant(services.now());
  await keep({ ...done, finishedAt });
}

/** The task when it is done; null where the process is to end before. */
function run(
  services: Services,
  task: NoticeTask,
  keep: KeepTask,
): Promise<NoticeTask | null> {
  switch (task.kind) {
    case "survey":
      return surveyTask(services, task, keep);
    case "issue":
      return issueTask(services, task, keep);
    case "print":
      return printTask(services, task, keep);
  }
}
