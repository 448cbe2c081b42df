import { page } from "fresh";
import { Button } from "../../components/Button.tsx";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { Field, type FieldError } from "../../components/Field.tsx";
import { Form } from "../../components/Form.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import type { VerifiedDocument } from "../../lib/domain/document.ts";
import { define } from "../../lib/http/define.ts";
import { readForm } from "../../lib/http/forms.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { verifyDocument } from "../../lib/usecases/verify_document.ts";
import { useText } from "../../components/use_text.ts";
import { useStyles } from "../../components/page_needs.ts";

interface Data {
  code: string;
  document: VerifiedDocument | null;
  errors: FieldError[];
}

export const handler = define.handlers({
  async GET({ state, params }) {
    const { verifyText: text, tooManyTries } = state.text;
    const { code = "" } = params;
    const data: Data = { code, document: null, errors: [] };
    if (code === "") return page(data);
    const found = await verifyDocument(
      state.services,
      code,
      state.addressBlock,
    );
    if (found === null) {
      const errors = [{ field: "code", message: text.unknown }];
      return page({ ...data, errors }, { status: 404 });
    }
    if ("retryAfterMs" in found) {
      const message = tooManyTries(found.retryAfterMs);
      const errors = [{ field: "code", message }];
      return page({ ...data, errors }, tooMany(found.retryAfterMs));
    }
    return page({ ...data, document: found });
  },

  async POST({ req }) {
    const { code } = await readForm(req, ["code"]);
    const typed = encodeURIComponent(code.trim().slice(0, 40));
    return seeOther(`/verifier/${typed}`);
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  useStyles("code");
  const {
    verifyText: text,
    documentKinds,
    format: { monthName, euros, longDate },
  } = useText();
  const { code, document, errors } = data;
  return (
    <PageShell title={text.title} state={state} errors={errors}>
      <h1>{document === null ? text.title : titleOf(document)}</h1>
      {document !== null && (
        <>
          {document.isValid
            ? <Notice kind="success">{text.valid}</Notice>
            : (
              <Notice kind="warning">
                {text.notValid[document.kind]}
              </Notice>
            )}
          <DescriptionList
            items={[
              [text.kind, documentKinds[document.kind]],
              [
                text.month,
                document.month === null ? "" : monthName(document.month),
              ],
              [text.amount, euros(document.amountCents)],
              [
                text.issuedOn,
                document.issuedOn === null ? "" : longDate(document.issuedOn),
              ],
              [text.issuer, state.landlord.name],
              [text.code, <span class="code">{document.code}</span>],
            ]}
          />
        </>
      )}
      {document === null && <p>{text.lead}</p>}
      <Form action="/verifier" stars={false}>
        <Field
          name="code"
          label={text.code}
          hint={text.hint}
          value={document === null ? code : ""}
          autocomplete="off"
          errors={errors}
        />
        <Button>{text.submit}</Button>
      </Form>
    </PageShell>
  );
});

function titleOf({ isValid }: VerifiedDocument): string {
  const { verifyText: text } = useText();
  return isValid ? text.validTitle : text.notValidTitle;
}
