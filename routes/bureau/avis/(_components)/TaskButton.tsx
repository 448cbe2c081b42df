import { Button } from "@/components/form/Button.tsx";
import {
  NOTICE_TASK_CHOICES,
  NOTICE_TASK_NAMES,
} from "@/lib/text/form_names.ts";
import type { NoticeTaskKind } from "@/lib/domain/office/notice_task.ts";

/** A form of nothing but its button. */
export function TaskButton(
  { kind, label }: { kind: NoticeTaskKind; label: string },
) {
  return (
    <form method="post">
      <Button
        kind="second"
        name={NOTICE_TASK_NAMES.action}
        value={NOTICE_TASK_CHOICES[kind]}
      >
        {label}
      </Button>
    </form>
  );
}
