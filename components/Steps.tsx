import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** Where one stands in a task of several steps; `current` counts from 1. */
export function Steps(props: { steps: readonly string[]; current: number }) {
  useStyles("steps");
  const { commonText } = useText();
  const { steps, current } = props;
  return (
    <ol class="steps">
      {steps.map((step, i) => (
        <li
          class={i + 1 < current ? "done" : undefined}
          aria-current={i + 1 === current ? "step" : undefined}
        >
          <small>{`${commonText.step} ${i + 1}`}</small> {step}
          {i + 1 < current && (
            <span class="hidden">{` (${commonText.done})`}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
