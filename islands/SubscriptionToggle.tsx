import { useSignal } from "@preact/signals";
import type { SubscriptionText } from "../lib/text/island_words.ts";

/**
 * The choice between screen and paper for a contract: a form that is sent in place, and as a whole page without
 * JavaScript. What changes is a whole element each time, by its key: a browser that translates the page puts texts of
 * its own in place of ours, which would never change again.
 */
export default function SubscriptionToggle(props: {
  slug: string;
  active: boolean;
  /** Since when it stands so, in words; empty where nobody has decided. */
  since: string;
  consent: string;
  text: SubscriptionText;
}) {
  const { slug, text } = props;
  const active = useSignal(props.active);
  const message = useSignal("");
  const [state, action] = active.value
    ? ["subscribe", "stop"] as const
    : ["stop", "subscribe"] as const;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const body = new URLSearchParams({
      contrat: slug,
      action: text.actions[action],
    });
    message.value = text.saving;
    try {
      const answer = await fetch("", {
        method: "POST",
        body,
        redirect: "manual",
      });
      // The answer to a form that went well is a redirect, which is not followed here.
      if (answer.type !== "opaqueredirect") throw answer;
      message.value = text.saved[action];
      active.value = !active.value;
    } catch {
      message.value = text.failed;
    }
  };
  return (
    <form method="post" onSubmit={send}>
      <p key={state}>
        <b>{text.states[state]}</b>{" "}
        {active.value === props.active && props.since}
      </p>
      {!active.value && <p>{props.consent}</p>}
      <input type="hidden" name="contrat" value={slug} />
      <button
        key={action}
        type="submit"
        class={active.value ? "btn second" : "btn"}
        name="action"
        aria-describedby={`titre-${slug}`}
        value={text.actions[action]}
      >
        {text.buttons[action]}
      </button>
      <p class="live" role="status">
        <span key={message.value}>{message.value}</span>
      </p>
    </form>
  );
}
