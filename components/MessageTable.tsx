import type { TenantMessage } from "../lib/domain/message.ts";
import { parisDay } from "../lib/domain/month.ts";
import { shortDate } from "../lib/text/format.ts";
import { messageSubjects } from "../lib/text/fr/contact.ts";
import { contactText as text } from "../lib/text/fr/space.ts";

/** The messages a tenant has sent, each to be opened in place. */
export function MessageTable(props: { messages: readonly TenantMessage[] }) {
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
            <p class="hint">{`${text.contract}\u00A0: ${contract}`}</p>
          )}
          <p class="body">{body}</p>
        </details>
      ))}
    </>
  );
}
