import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { STAFF_CODE_NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import { RecoveryCodes } from "./RecoveryCodes.tsx";

/** The secret of an authenticator app, as drawing and as text, the recovery codes, and the field for the first code. */
export function TotpForm(props: {
  secret: string;
  qrSvg: string;
  /** Null once they have been seen. */
  recoveryCodes: readonly string[] | null;
  errors: readonly FieldError[];
  /** Where the code is sent; to the page itself unless it is said. */
  action?: string;
  /** Whether the code changes an account that is open already. */
  isOpen?: boolean;
}) {
  useStyles("card", "code");
  const { t } = french;
  const { secret, qrSvg, recoveryCodes, errors, action, isOpen } = props;
  return (
    <>
      <p>{t("office-totp-lead")}</p>
      <div
        class="qr"
        role="img"
        aria-label={t("office-totp-qr")}
        // Our own drawing, of nothing but modules.
        dangerouslySetInnerHTML={{ __html: qrSvg }}
      />
      <p>
        {t("office-totp-secret")}
        {"\u00A0: "}
        <code class="code secret" id="secret-totp">{secret}</code>
      </p>
      <section class="card">
        <h2>{t("office-recovery-title")}</h2>
        {recoveryCodes === null ? <p>{t("office-recovery-kept")}</p> : (
          <>
            <p>{t("office-recovery-lead")}</p>
            <RecoveryCodes codes={recoveryCodes} />
          </>
        )}
      </section>
      <Form action={action}>
        <Field
          name={STAFF_CODE_NAMES.code}
          label={t("office-totp-code")}
          autocomplete="one-time-code"
          inputMode="numeric"
          errors={errors}
        />
        <Button>
          {t(isOpen ? "own-phone-confirm" : "office-totp-submit")}
        </Button>
      </Form>
    </>
  );
}
