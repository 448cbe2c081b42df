import type { StatusText } from "../fr/status_island.ts";

export const statusIslandText: StatusText = {
  waiting: "ننتظر جواب البنك…",
  lost: "انقطع الاتصال. نعيد المحاولة تلقائيًا.",
  done: "أجاب البنك. يجري تحديث الصفحة.",
};
