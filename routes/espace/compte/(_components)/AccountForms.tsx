import type { ComponentChildren } from "preact";
import { Button } from "@/components/form/Button.tsx";
import { Checkbox } from "@/components/form/Checkbox.tsx";
import { CurrentPassword } from "@/components/form/CurrentPassword.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { NewPasswordFields } from "@/components/form/NewPasswordFields.tsx";
import { ACCOUNT_NAMES, NO, YES } from "@/lib/text/form_names.ts";
import { useText } from "@/components/use_text.ts";
import { useScript, useStyles } from "@/components/page_needs.ts";

/** The forms of the account page, one section each; `children` lists the open sessions. */
export function AccountForms(props: {
  email: string;
  reminders: boolean;
  /** As typed into the form that failed. */
  typedEmail: string;
  errors: readonly FieldError[];
  kept: string;
  children: ComponentChildren;
}) {
  useStyles("card", "links");
  const { t, format } = useText();
  const { email, reminders, typedEmail, errors, kept, children } = props;
  return (
    <>
      <section class="card" id="courriel">
        <h2>{t("account-email-title")}</h2>
        <p>{`${t("account-email-now")}${format.colon} ${email}`}</p>
        <Form action="/espace/compte/courriel" kept>
          <Field
            name={ACCOUNT_NAMES.email}
            label={t("account-new-email")}
            type="email"
            autocomplete="email"
            value={typedEmail}
            errors={errors}
          />
          <CurrentPassword form="email" errors={errors} />
          <Button>
            {t("account-email-submit")}
          </Button>
        </Form>
      </section>
      <section class="card" id="mot-de-passe">
        <h2>{t("account-password-title")}</h2>
        <Form action="/espace/compte/mot-de-passe">
          <CurrentPassword form="password" errors={errors} />
          <NewPasswordFields label={t("form-new-password")} errors={errors} />
          <Button>
            {t("account-password-submit")}
          </Button>
        </Form>
      </section>
      <section class="card" id="rappels">
        <h2>{t("account-reminders-title")}</h2>
        <p>
          {reminders ? t("account-reminders-on") : t("account-reminders-off")}
        </p>
        <Form action="/espace/compte/rappels" stars={false}>
          <Button
            kind="second"
            name={ACCOUNT_NAMES.reminders}
            value={reminders ? NO : YES}
          >
            {reminders
              ? t("account-reminders-stop")
              : t("account-reminders-resume")}
          </Button>
        </Form>
        <p>
          <a href="/espace/echeances.ics">{t("comfort-calendar")}</a>
        </p>
      </section>
      <OfflineCopy />
      {children}
      <section class="card" id="donnees">
        <h2>{t("account-data-title")}</h2>
        <p>{t("account-data-lead")}</p>
        <ul class="links">
          <li>
            <a href="/espace/compte/donnees">{t("account-data-html")}</a>
          </li>
          <li>
            <a href="/espace/compte/donnees.json" download>
              {t("account-data-json")}
            </a>
          </li>
        </ul>
      </section>
      <section class="card" id="fermer">
        <h2>{t("account-close-title")}</h2>
        <p>{t("account-close-lead")}</p>
        <p>{t("account-close-erased")}</p>
        <p>{kept}</p>
        <Form action="/espace/compte/fermeture">
          <CurrentPassword form="closing" errors={errors} />
          <Checkbox
            name={ACCOUNT_NAMES.confirmed}
            value={YES}
            label={t("account-close-confirm")}
            errors={errors}
          />
          <Button kind="danger">{t("account-close-submit")}</Button>
        </Form>
      </section>
    </>
  );
}

/** The last balance and notice on this device: a script puts the button there. */
function OfflineCopy() {
  const { t } = useText();
  useStyles("button", "quiet");
  useStyles("button", "second");
  useScript("keep_offline", {
    keep: t("offline-keep"),
    kept: t("offline-kept"),
    erase: t("offline-erase"),
    erased: t("offline-erased"),
    failed: t("offline-failed"),
    unable: t("offline-unable"),
  });
  return (
    <section class="card" id="hors-ligne">
      <h2>{t("offline-title")}</h2>
      <p>{t("offline-lead")}</p>
      <p>{t("offline-shared")}</p>
      <noscript>
        <p>{t("offline-unable")}</p>
      </noscript>
    </section>
  );
}
