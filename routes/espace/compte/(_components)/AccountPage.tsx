import { Button } from "@/components/form/Button.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { Notice } from "@/components/Notice.tsx";
import { PageShell, type ShellState } from "@/components/PageShell.tsx";
import { LinkRow, Rows } from "@/components/Rows.tsx";
import { useText } from "@/components/use_text.ts";
import { ACCOUNT_NAMES, NO, YES } from "@/lib/text/form_names.ts";
import { LookList } from "./LookList.tsx";
import { OfflineCopy } from "./OfflineCopy.tsx";

/** The account in short rows: what is there now, and the page of each act. */
export function AccountPage(props: {
  state: ShellState & {
    user: { id: string; email: string; reminders: boolean };
  };
  data: {
    sessionCount: number;
    looks: Parameters<typeof LookList>[0]["looks"];
    errors: readonly FieldError[];
    done: string;
  };
}) {
  const { t } = useText();
  const { state, data: { sessionCount, looks, errors, done } } = props;
  const page = "/espace/compte";
  return (
    <PageShell title={t("account-title")} state={state} errors={errors}>
      <h1>{t("account-title")}</h1>
      {done !== "" && <Notice kind="success">{done}</Notice>}
      <h2>{t("account-details")}</h2>
      <Rows>
        <LinkRow
          id="courriel"
          href={`${page}/courriel`}
          name={t("account-email-title")}
          detail={state.user.email}
        />
        <ReminderRow isOn={state.user.reminders} />
        <LinkRow href="/espace/echeances.ics" name={t("comfort-calendar")} />
      </Rows>
      <h2>{t("account-security")}</h2>
      <Rows>
        <LinkRow
          id="mot-de-passe"
          href={`${page}/mot-de-passe`}
          name={t("account-password-title")}
        />
        <LinkRow
          id="appareils"
          href={`${page}/sessions`}
          name={t("account-sessions-title")}
          detail={t("account-sessions-count", { count: sessionCount })}
        />
      </Rows>
      <LookList looks={looks} />
      <h2 id="donnees">{t("account-my-data")}</h2>
      <p>{t("account-data-lead")}</p>
      <Rows>
        <LinkRow href={`${page}/donnees`} name={t("account-data-html")} />
        <LinkRow
          href={`${page}/donnees.json`}
          name={t("account-data-json")}
          download
        />
        <LinkRow
          id="fermer"
          href={`${page}/fermeture`}
          name={t("account-close-title")}
        />
      </Rows>
      <OfflineCopy />
    </PageShell>
  );
}

/** The reminder by mail, turned on and off where it stands: it asks for no password. */
function ReminderRow({ isOn }: { isOn: boolean }) {
  const { t } = useText();
  return (
    <li id="rappels">
      <p>
        {t("account-reminders-title")}
        <small>
          {isOn ? t("account-reminders-on") : t("account-reminders-off")}
        </small>
      </p>
      <Form action="/espace/compte/rappels" stars={false}>
        <Button
          kind="second"
          name={ACCOUNT_NAMES.reminders}
          value={isOn ? NO : YES}
        >
          {isOn ? t("account-reminders-stop") : t("account-reminders-resume")}
        </Button>
      </Form>
    </li>
  );
}
