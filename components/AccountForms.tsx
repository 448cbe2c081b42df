import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";
import { Checkbox } from "./Checkbox.tsx";
import { CurrentPassword } from "./CurrentPassword.tsx";
import { Field, type FieldError } from "./Field.tsx";
import { Form } from "./Form.tsx";
import { NewPasswordFields } from "./NewPasswordFields.tsx";
import { useText } from "./use_text.ts";
import { useScript, useStyles } from "./page_needs.ts";

/** The forms of the account page, one section each; `children` lists the open sessions. */
export function AccountForms(props: {
  email: string;
  reminders: boolean;
  typed: { action: string; email: string };
  errors: readonly FieldError[];
  kept: string;
  children: ComponentChildren;
}) {
  useStyles("card", "links");
  const {
    accountPageText: text,
    accountText,
    comfortText,
    format,
  } = useText();
  const { email, reminders, typed, errors, kept, children } = props;
  return (
    <>
      <section class="card" id="courriel">
        <h2>{text.emailTitle}</h2>
        <p>{`${text.emailNow}${format.colon} ${email}`}</p>
        <Form>
          <Field
            name="email"
            label={text.newEmail}
            type="email"
            autocomplete="email"
            value={typed.email}
            errors={errors}
          />
          <CurrentPassword action="courriel" errors={errors} />
          <Button name="action" value="courriel">{text.emailSubmit}</Button>
        </Form>
      </section>
      <section class="card" id="mot-de-passe">
        <h2>{text.passwordTitle}</h2>
        <Form>
          <CurrentPassword action="mot-de-passe" errors={errors} />
          <NewPasswordFields label={accountText.newPassword} errors={errors} />
          <Button name="action" value="mot-de-passe">
            {text.passwordSubmit}
          </Button>
        </Form>
      </section>
      <section class="card" id="rappels">
        <h2>{text.remindersTitle}</h2>
        <p>{reminders ? text.remindersOn : text.remindersOff}</p>
        <Form stars={false}>
          <Button
            kind="second"
            name="action"
            value={reminders ? "rappels-arreter" : "rappels-reprendre"}
          >
            {reminders ? text.remindersStop : text.remindersResume}
          </Button>
        </Form>
        <p>
          <a href="/espace/echeances.ics">{comfortText.calendar}</a>
        </p>
      </section>
      <OfflineCopy />
      {children}
      <section class="card" id="donnees">
        <h2>{text.dataTitle}</h2>
        <p>{text.dataLead}</p>
        <ul class="links">
          <li>
            <a href="/espace/compte/donnees">{text.dataHtml}</a>
          </li>
          <li>
            <a href="/espace/compte/donnees.json" download>{text.dataJson}</a>
          </li>
        </ul>
      </section>
      <section class="card" id="fermer">
        <h2>{text.closeTitle}</h2>
        <p>{text.closeLead}</p>
        <p>{text.closeErased}</p>
        <p>{kept}</p>
        <Form>
          <CurrentPassword action="fermer" errors={errors} />
          <Checkbox
            name="confirme"
            value="oui"
            label={text.closeConfirm}
            errors={errors}
          />
          <Button kind="danger" name="action" value="fermer">
            {text.closeSubmit}
          </Button>
        </Form>
      </section>
    </>
  );
}

/** The last balance and notice on this device: a script puts the button there. */
function OfflineCopy() {
  const { offlineText: text } = useText();
  const { keep, kept, erase, erased, failed, unable } = text;
  useStyles("button", "quiet");
  useScript("keep_offline", { keep, kept, erase, erased, failed, unable });
  return (
    <section class="card" id="hors-ligne">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <p>{text.shared}</p>
      <noscript>
        <p>{unable}</p>
      </noscript>
    </section>
  );
}
