import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import type { Instant } from "@/lib/domain/month.ts";

/** How far a task is that goes on. */
export function TaskProgress(
  { done, of, askedAt }: { done: number; of: number | null; askedAt: Instant },
) {
  const { t } = french;
  const words = of === null
    ? t("task-begun", { moment: shortMoment(askedAt) })
    : t("task-progress", { done: String(done), of: String(of) });
  return (
    <p>
      <progress
        aria-label={t("task-label")}
        max={of ?? undefined}
        value={of === null ? undefined : done}
      />{" "}
      {words}
    </p>
  );
}
