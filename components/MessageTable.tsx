import type { TenantMessage } from "../lib/domain/message.ts";
import { parisDay } from "../lib/domain/month.ts";
import { useText } from "./use_text.ts";

/** The messages a tenant has sent, each to be opened in place. */
export function MessageTable(props: { messages: readonly TenantMessage[] }) {
  const { messageSubjects, contactText: text, format: { colon, shortDate } } =
    useText();
  return (
    <>
      {props.messages.map(({ number, sentAt, subject, body, contract }) => (
        <details>
          <summary>
            {`${shortDate(parisDay(sentAt))} – ${
              messageSubjects[subject]
            } (n° ${number})`}
          </summary>
          {contract !== null && (
            <p class="hint">{`${text.contract}${colon} ${contract}`}</p>
          )}
          <p class="body">{body}</p>
        </details>
      ))}
    </>
  );
}
