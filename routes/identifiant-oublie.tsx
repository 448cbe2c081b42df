import type { Texts } from "../lib/text/texts.ts";
import { page } from "fresh";
import { Button } from "../components/Button.tsx";
import type { FieldError } from "../components/Field.tsx";
import { Form } from "../components/Form.tsx";
import { Notice } from "../components/Notice.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { ReferenceFields } from "../components/ReferenceFields.tsx";
import { parseReference } from "../lib/domain/references.ts";
import { define } from "../lib/http/define.ts";
import { readForm } from "../lib/http/forms.ts";
import { tooMany } from "../lib/http/retry_after.ts";
import { seeOther } from "../lib/http/see_other.ts";
import { remindIdentifier } from "../lib/usecases/remind_identifier.ts";
import { useText } from "../components/use_text.ts";

interface Data {
  typed: Record<string, string>;
  sent: boolean;
  errors: FieldError[];
}

export const handler = define.handlers({
  GET: (ctx) =>
    page<Data>({
      typed: {},
      sent: ctx.url.searchParams.has("envoye"),
      errors: [],
    }),

  async POST(ctx) {
    const { services, addressBlock, text } = ctx.state;
    const typed = await readForm(ctx.req, ["reference", "nom"]);
    const reference = parseReference(typed.reference);
    const errors = faultsOf(text, typed, reference === null);
    if (reference === null || errors.length > 0) {
      return page<Data>({ typed, sent: false, errors }, { status: 422 });
    }
    const throttled = await remindIdentifier(
      services,
      { reference, surname: typed.nom },
      addressBlock,
    );
    if (throttled === null) return seeOther("/identifiant-oublie?envoye=1");
    const { retryAfterMs } = throttled;
    const message = text.tooManyTries(retryAfterMs);
    return page<Data>(
      { typed, sent: false, errors: [{ field: "reference", message }] },
      tooMany(retryAfterMs),
    );
  },
});

function faultsOf(
  { fieldFaults }: Texts,
  typed: { reference: string; nom: string },
  unreadable: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  if (unreadable) {
    const message = typed.reference.trim() === ""
      ? fieldFaults.referenceEmpty
      : fieldFaults.referenceShape;
    errors.push({ field: "reference", message });
  }
  if (typed.nom.trim() === "") {
    errors.push({ field: "nom", message: fieldFaults.surnameEmpty });
  }
  return errors;
}

export default define.page<typeof handler>(({ data, state }) => {
  const { forgottenIdentifierText: text } = useText();
  return (
    <PageShell title={text.title} state={state} errors={data.errors}>
      <h1>{text.title}</h1>
      {data.sent
        ? <Notice kind="success">{text.sent}</Notice>
        : <p>{text.lead}</p>}
      <Form>
        <ReferenceFields typed={data.typed} errors={data.errors} />
        <Button>{text.submit}</Button>
      </Form>
      <p>
        {text.noMore}{" "}
        <a href={`tel:${state.landlord.phone.replace(/\s/g, "")}`}>
          {state.landlord.phone}
        </a>
      </p>
    </PageShell>
  );
});
