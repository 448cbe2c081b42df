import type { Session } from "@/lib/domain/account/session.ts";
import { AccountForms } from "./AccountForms.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Notice } from "@/components/Notice.tsx";
import { PageShell, type ShellState } from "@/components/PageShell.tsx";
import { LookList } from "./LookList.tsx";
import { SessionList } from "./SessionList.tsx";
import { useText } from "@/components/use_text.ts";

/** The account page, on its own and with the faults of the form that was sent. */
export function AccountPage(props: {
  state: ShellState & {
    user: { id: string; email: string; reminders: boolean };
    session: { id: string };
  };
  data: {
    sessions: readonly Session[];
    looks: Parameters<typeof LookList>[0]["looks"];
    email: string;
    errors: readonly FieldError[];
    done: string;
  };
}) {
  const { t } = useText();
  const { state, data: { sessions, looks, email, errors, done } } = props;
  const { retention } = state.landlord;
  return (
    // A form that failed stands at its own address; the page is read at this one.
    <PageShell
      title={t("account-title")}
      state={{ ...state, path: "/espace/compte" }}
      errors={errors}
      keeps
    >
      <h1>{t("account-title")}</h1>
      {done !== "" && <Notice kind="success">{done}</Notice>}
      <AccountForms
        email={state.user.email}
        reminders={state.user.reminders}
        typedEmail={email}
        errors={errors}
        kept={t("account-close-kept", {
          years: retention.archiveYears,
          months: retention.logMonths,
        })}
      >
        <SessionList
          sessions={sessions}
          current={state.session.id}
          errors={errors}
        />
        <LookList looks={looks} />
      </AccountForms>
    </PageShell>
  );
}
