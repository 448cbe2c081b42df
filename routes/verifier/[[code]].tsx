import { page } from "fresh";
import { Button } from "../../components/form/Button.tsx";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { Field, type FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import type { VerifiedDocument } from "../../lib/domain/documents/document.ts";
import { plainTyped } from "../../lib/domain/typed_text.ts";
import { define } from "../../lib/http/define.ts";
import { readForm } from "../../lib/http/forms.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { verifyDocument } from "../../lib/usecases/documents/verify_document.ts";
import { useText } from "../../components/use_text.ts";
import {
  DOCUMENT_KINDS,
  notValidMessage,
} from "../../lib/text/document_words.ts";
import { tooManyTries } from "../../lib/text/durations.ts";
import { useStyles } from "../../components/page_needs.ts";

interface Data {
  code: string;
  document: VerifiedDocument | null;
  errors: FieldError[];
}

export const handler = define.handlers({
  async GET({ state, params }) {
    const { t } = state.text;
    const code = plainTyped(params.code ?? "");
    const data: Data = { code, document: null, errors: [] };
    if (code === "") return page(data);
    const found = await verifyDocument(
      state.services,
      code,
      state.addressBlock,
    );
    if (found === null) {
      const errors = [{ field: "code", message: t("verify-unknown") }];
      return page({ ...data, errors }, { status: 404 });
    }
    if ("retryAfterMs" in found) {
      const message = tooManyTries(state.text, found.retryAfterMs);
      const errors = [{ field: "code", message }];
      return page({ ...data, errors }, tooMany(found.retryAfterMs));
    }
    return page({ ...data, document: found });
  },

  async POST({ req }) {
    const { code } = await readForm(req, { code: "code" });
    const typed = encodeURIComponent(code.trim().slice(0, 40));
    return seeOther(`/verifier/${typed}`);
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  useStyles("code");
  const { t, format: { monthName, euros, longDate } } = useText();
  const { code, document, errors } = data;
  return (
    <PageShell title={t("verify-title")} state={state} errors={errors} keeps>
      <h1>{document === null ? t("verify-title") : titleOf(document)}</h1>
      {document !== null && (
        <>
          {document.isValid
            ? <Notice kind="success">{t("verify-valid")}</Notice>
            : (
              <Notice kind="warning">
                {document.replacedOn === undefined
                  ? t(notValidMessage(document))
                  : t("verify-replaced", {
                    day: longDate(document.replacedOn),
                  })}
              </Notice>
            )}
          <DescriptionList
            items={[
              [t("verify-kind"), t(DOCUMENT_KINDS[document.kind])],
              [
                t("verify-month"),
                document.month === null ? "" : monthName(document.month),
              ],
              [t("verify-amount"), euros(document.amountCents)],
              [
                t("verify-issued-on"),
                document.issuedOn === null ? "" : longDate(document.issuedOn),
              ],
              [t("verify-initials"), document.holder.initials],
              [
                t("verify-contract-end"),
                document.holder.contractEnds.join(", "),
              ],
              [t("verify-issuer"), state.landlord.name],
              [t("verify-code"), <span class="code">{document.code}</span>],
            ]}
          />
          <p class="hint">{t("verify-holder-help")}</p>
        </>
      )}
      {document === null && <p>{t("verify-lead")}</p>}
      <Form action="/verifier" stars={false} kept>
        <Field
          name="code"
          label={t("verify-code")}
          hint={t("verify-hint")}
          value={document === null ? code : ""}
          autocomplete="off"
          errors={errors}
        />
        <Button>{t("verify-submit")}</Button>
      </Form>
    </PageShell>
  );
});

function titleOf({ isValid }: VerifiedDocument): string {
  const { t } = useText();
  return isValid ? t("verify-valid-title") : t("verify-not-valid-title");
}
