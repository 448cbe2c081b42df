import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

const STEPS = [
  "payment-step-amount",
  "payment-step-code",
  "payment-step-end",
] as const;

/** Where one stands in a payment's steps, named as the original named them; `current` counts from 1. */
export function Steps({ current }: { current: number }) {
  useStyles("steps");
  const { t } = useText();
  return (
    <ol class="steps">
      {STEPS.map((step, i) => (
        <li
          class={i + 1 < current ? "done" : undefined}
          aria-current={i + 1 === current ? "step" : undefined}
        >
          <small>{`${t("common-step")} ${i + 1}`}</small> {t(step)}
          {i + 1 < current && (
            <span class="hidden">{` (${t("common-done")})`}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
