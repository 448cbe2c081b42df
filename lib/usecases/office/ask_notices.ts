import type { Instant, Month } from "../../domain/month.ts";
import { parisDay, toInstant } from "../../domain/month.ts";
import { latestIssuedMonth } from "../../domain/documents/notice_days.ts";
import {
  type NoticeTask,
  type NoticeTaskKind,
  taskOf,
} from "../../domain/office/notice_task.ts";
import type { Staff } from "../../domain/office/staff.ts";
import { keys } from "../../store/keys.ts";
import { readLatestMonth } from "../../store/notices.ts";
import { readValue, type Store } from "../../store/store.ts";
import { transact, type Transaction } from "../../store/transaction.ts";
import type { Services } from "../services.ts";
import { putJournal } from "./office_accounts.ts";
import { staffActor } from "./staff_actor.ts";
import { workNoticeTasks } from "./work_notice_tasks.ts";

/** What is asked for; an issue names the survey that was seen. */
export type NoticeAsk =
  | { kind: "survey" | "print" }
  | { kind: "issue"; surveyId: string; staleFilesChecked: boolean };

/** What asking came to; `late`: somebody else has asked before, and who. */
export type NoticesAsked =
  | { kind: "asked" }
  | { kind: "late"; by: string; at: Instant }
  /** Nobody has looked at what would be issued, or it was something else. */
  | { kind: "not_surveyed" }
  /** The landlord's software makes the notices. */
  | { kind: "by_landlord" };

/**
 * Writes down what a person of the office wants of the month's notices, with the journal's line in the same commit. The
 * work itself is the background's: it outlives the request, and is taken up by a job where its process dies.
 */
export async function askNotices(
  services: Services,
  staff: Staff,
  ask: NoticeAsk,
): Promise<NoticesAsked> {
  const { store, landlord } = services;
  if (landlord.rentBooks === "bailleur" && ask.kind !== "print") {
    return { kind: "by_landlord" };
  }
  const month = await monthOfTask(services, ask.kind);
  const before = await transact(store, async (tx) => {
    const before = await tx.get(keys.noticeTask(ask.kind));
    if (before !== null && before.finishedAt === null) return before;
    const task = newTask(services, staff, month, ask);
    if (ask.kind === "issue") {
      const used = await useSurvey(tx, ask.surveyId, task.id);
      if (used !== null) return used;
    }
    tx.set(keys.noticeTask(ask.kind), task);
    if (ask.kind !== "survey") {
      putJournal(tx, services, {
        who: staffActor(staff),
        act: ask.kind === "issue" ? "notices_issued" : "notices_printed",
        tenantNumber: null,
        before: {},
        after: { month },
      });
    }
    return null;
  });
  if (before === "not_surveyed") return { kind: "not_surveyed" };
  if (before !== null) return await tellLate(store, before);
  services.later(() => workNoticeTasks(services));
  return { kind: "asked" };
}

/** Takes a survey for an issue, once. The issue that had it before is given back. */
async function useSurvey(
  tx: Transaction,
  surveyId: string,
  issueId: string,
): Promise<NoticeTask | "not_surveyed" | null> {
  const survey = taskOf("survey", await tx.get(keys.noticeTask("survey")));
  const isSeen = survey?.id === surveyId && survey.finishedAt !== null;
  if (survey === null || !isSeen) return "not_surveyed";
  if (survey.usedBy !== null) {
    return await tx.get(keys.noticeTask("issue")) ?? "not_surveyed";
  }
  tx.set(keys.noticeTask("survey"), { ...survey, usedBy: issueId });
  return null;
}

/** The month whose day of issue has come; where the landlord makes the notices, that of the latest. */
async function monthOfTask(
  { store, landlord, now }: Services,
  kind: NoticeTaskKind,
): Promise<Month> {
  const month = latestIssuedMonth(landlord, parisDay(now()));
  return kind === "print" && landlord.rentBooks === "bailleur"
    ? await readLatestMonth(store) ?? month
    : month;
}

function newTask(
  { newId, now }: Services,
  { id: askedBy }: Staff,
  month: Month,
  ask: NoticeAsk,
): NoticeTask {
  const base = {
    v: 1 as const,
    id: newId(),
    month,
    askedAt: toInstant(now()),
    askedBy,
    finishedAt: null,
    done: 0,
    of: null,
  };
  const missing = { missing: [], missingCount: 0 };
  switch (ask.kind) {
    case "survey":
      return {
        ...base,
        kind: "survey",
        cursor: null,
        notices: 0,
        totalCents: 0,
        onScreen: 0,
        drawn: 0,
        ...missing,
        usedBy: null,
      };
    case "issue":
      return {
        ...base,
        kind: "issue",
        staleFilesChecked: ask.staleFilesChecked,
        isBegun: false,
        refused: null,
        issued: 0,
        onScreen: 0,
        ...missing,
      };
    case "print":
      return {
        ...base,
        kind: "print",
        notices: 0,
        quittances: 0,
        envelopes: 0,
        files: [],
      };
  }
}

async function tellLate(
  store: Store,
  { askedBy, askedAt: at }: NoticeTask,
): Promise<NoticesAsked> {
  const staff = await readValue(store, keys.staff(askedBy));
  return { kind: "late", by: staff?.email ?? "", at };
}
