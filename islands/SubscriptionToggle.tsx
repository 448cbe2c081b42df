import { useState } from "preact/hooks";
import type { SubscriptionText } from "../lib/text/island_words.ts";

/**
 * The choice between screen and paper for a contract: a form that is sent in place, and as a whole page without
 * JavaScript.
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
  const [active, setActive] = useState(props.active);
  const [message, say] = useState("");
  const action = active ? "stop" : "subscribe";
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const body = new URLSearchParams({
      contrat: slug,
      action: text.actions[action],
    });
    say(text.saving);
    try {
      const answer = await fetch("", {
        method: "POST",
        body,
        redirect: "manual",
      });
      // The answer to a form that went well is a redirect, which is not followed here.
      if (answer.type !== "opaqueredirect") throw answer;
      say(text.saved[action]);
      setActive(!active);
    } catch {
      say(text.failed);
    }
  };
  return (
    <form method="post" onSubmit={send}>
      <p>
        <b>{text.states[active ? "subscribe" : "stop"]}</b>{" "}
        {active === props.active && props.since}
      </p>
      {!active && <p>{props.consent}</p>}
      <input type="hidden" name="contrat" value={slug} />
      <button
        type="submit"
        class={active ? "btn second" : "btn"}
        name="action"
        aria-describedby={`titre-${slug}`}
        value={text.actions[action]}
      >
        {text.buttons[action]}
      </button>
      <p class="live" role="status">{message}</p>
    </form>
  );
}
