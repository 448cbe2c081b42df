import type { TenantMessage } from "../lib/domain/message.ts";
import { parisDay } from "../lib/domain/month.ts";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** The messages a tenant has sent, each to be opened in place. */
export function MessageTable(props: { messages: readonly TenantMessage[] }) {
  useStyles("details", "message");
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
