import type { TenantMessage } from "@/lib/domain/message.ts";
import { parisDay } from "@/lib/domain/month.ts";
import { useText } from "@/components/use_text.ts";
import { SUBJECT_NAMES } from "@/lib/text/subject_names.ts";
import { useStyles } from "@/components/page_needs.ts";

/** The messages a tenant has sent, each to be opened in place. */
export function MessageTable(props: { messages: readonly TenantMessage[] }) {
  useStyles("details", "message");
  const { t, format: { colon, shortDate } } = useText();
  return (
    <>
      {props.messages.map(({ number, sentAt, subject, body, contract }) => (
        <details>
          <summary>
            {`${shortDate(parisDay(sentAt))} – ${t(SUBJECT_NAMES[subject])} (${
              t("mail-contact-number", { number })
            })`}
          </summary>
          {contract !== null && (
            <p class="hint">{`${t("contact-contract")}${colon} ${contract}`}</p>
          )}
          <p class="body">{body}</p>
        </details>
      ))}
    </>
  );
}
