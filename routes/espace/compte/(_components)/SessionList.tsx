import { Button } from "@/components/form/Button.tsx";
import { CurrentPassword } from "@/components/form/CurrentPassword.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { Session } from "@/lib/domain/account/session.ts";
import { type Instant, parisDay } from "@/lib/domain/month.ts";
import { deviceName } from "@/lib/text/device_name.ts";
import { ACCOUNT_NAMES, OTHER_SESSIONS } from "@/lib/text/form_names.ts";

/** The open sessions of an account; who types the password again may end those of other devices, one or all. */
export function SessionList(props: {
  sessions: readonly Session[];
  current: string;
  errors: readonly FieldError[];
}) {
  useStyles("accounts");
  const { t } = useText();
  const { sessions, current, errors } = props;
  const list = (
    <ul class="accounts">
      {sessions.map((session) => (
        <SessionFacts session={session} isThis={session.id === current} />
      ))}
    </ul>
  );
  return (
    <>
      {sessions.length < 2 ? list : (
        <>
          <p>{t("account-end-lead")}</p>
          <Form>
            <CurrentPassword form="sessions" errors={errors} />
            <Button
              kind="second"
              name={ACCOUNT_NAMES.session}
              value={OTHER_SESSIONS}
            >
              {t("account-end-others")}
            </Button>
            {list}
          </Form>
        </>
      )}
    </>
  );
}

function SessionFacts(props: { session: Session; isThis: boolean }) {
  useStyles("quiet");
  const text = useText();
  const { t, format: { colon, shortDate, timeOfDay } } = text;
  const { session: { id, device, createdAt, lastSeenAt }, isThis } = props;
  const name = deviceName(text, device);
  const moment = (at: Instant) =>
    `${shortDate(parisDay(at))}, ${timeOfDay(at)}`;
  return (
    <li>
      <b>{name}</b> {isThis && `(${t("account-this-one")})`}
      <p class="hint">
        {`${t("account-since")}${colon} ${moment(createdAt)}. ${
          t("account-seen")
        }${colon} ${moment(lastSeenAt)}.`}
      </p>
      {!isThis && (
        <button
          type="submit"
          class="quiet"
          name={ACCOUNT_NAMES.session}
          value={id}
        >
          {t("account-end")}
          <span class="hidden">{` ${name}`}</span>
        </button>
      )}
    </li>
  );
}
