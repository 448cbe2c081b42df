import { Button } from "@/components/form/Button.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { StaffSession } from "@/lib/domain/office/staff_session.ts";
import { deviceName } from "@/lib/text/device_name.ts";
import { OTHER_SESSIONS, STAFF_SESSION_NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import { useText } from "@/components/use_text.ts";

/** The devices that are signed in; each but this one can be signed out. */
export function OwnSessions(props: {
  sessions: readonly StaffSession[];
  current: string;
}) {
  useStyles("card", "accounts", "quiet");
  const { t } = french;
  const text = useText();
  const { sessions, current } = props;
  return (
    <section class="card" id="appareils">
      <h2>{t("own-sessions-title")}</h2>
      <Form action="/bureau/compte/sessions" stars={false}>
        <ul class="accounts">
          {sessions.map(({ id, device, createdAt, lastSeenAt }) => (
            <li>
              <b>{deviceName(text, device)}</b>
              {id === current && ` (${t("own-session-this")})`}
              <p class="hint">
                {t("own-session-times", {
                  since: shortMoment(createdAt),
                  seen: shortMoment(lastSeenAt),
                })}
              </p>
              {id !== current && (
                <button
                  type="submit"
                  class="quiet"
                  name={STAFF_SESSION_NAMES.session}
                  value={id}
                >
                  {t("own-session-end")}
                </button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <Button
            kind="second"
            name={STAFF_SESSION_NAMES.session}
            value={OTHER_SESSIONS}
          >
            {t("own-sessions-end-others")}
          </Button>
        )}
      </Form>
    </section>
  );
}
