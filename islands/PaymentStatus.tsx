import type { Milliseconds } from "@/lib/domain/duration.ts";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { StatusText } from "../lib/text/island_words.ts";

const FIRST_WAIT_MS: Milliseconds = 1_500;
const LAST_WAIT_MS: Milliseconds = 15_000;

/**
 * Asks for a payment's state until it changes from `status`, as the address says it, then lets the server tell the
 * story anew.
 */
export default function PaymentStatus(
  props: { url: string; status: string; text: StatusText },
) {
  const { text } = props;
  const message = useSignal(text.waiting);
  useEffect(() => {
    let waitMs = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      if (!document.hidden) {
        try {
          const answer = await fetch(props.url, { cache: "no-store" });
          const { statut } = await answer.json();
          if (answer.ok && statut !== props.status) {
            message.value = text.done;
            location.reload();
            return;
          }
          message.value = text.waiting;
        } catch {
          message.value = text.lost;
        }
      }
      waitMs = Math.min(waitMs * 1.4, LAST_WAIT_MS);
      timer = setTimeout(ask, waitMs);
    };
    timer = setTimeout(ask, waitMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="live" role="status">
      {/* A whole element each time: a browser that translates the page puts texts of its own in place of ours. */}
      <span key={message.value}>{message.value}</span>
    </p>
  );
}
