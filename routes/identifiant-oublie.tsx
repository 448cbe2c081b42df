import type { Texts } from "../lib/text/texts.ts";
import { page } from "fresh";
import { Button } from "../components/form/Button.tsx";
import type { FieldError } from "../components/form/Field.tsx";
import { Form } from "../components/form/Form.tsx";
import { Notice } from "../components/Notice.tsx";
import { PageShell } from "../components/PageShell.tsx";
import { ReferenceFields } from "../components/form/ReferenceFields.tsx";
import { parseReference } from "../lib/domain/references.ts";
import { define } from "../lib/http/define.ts";
import { readForm } from "../lib/http/forms.ts";
import { tooMany } from "../lib/http/retry_after.ts";
import { seeOther } from "../lib/http/see_other.ts";
import { remindIdentifier } from "../lib/usecases/account/remind_identifier.ts";
import { useText } from "../components/use_text.ts";
import { tooManyTries } from "../lib/text/durations.ts";
import { REGISTRATION_NAMES } from "../lib/text/form_names.ts";

const { reference, surname } = REGISTRATION_NAMES;
const NAMES = { reference, surname };

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
    const typed = await readForm(ctx.req, NAMES);
    const reference = parseReference(typed.reference);
    const errors = faultsOf(text, typed, reference === null);
    if (reference === null || errors.length > 0) {
      return page<Data>({ typed, sent: false, errors }, { status: 422 });
    }
    const throttled = await remindIdentifier(
      services,
      { reference, surname: typed.surname },
      addressBlock,
    );
    if (throttled === null) return seeOther("/identifiant-oublie?envoye=1");
    const { retryAfterMs } = throttled;
    const message = tooManyTries(text, retryAfterMs);
    return page<Data>(
      { typed, sent: false, errors: [{ field: NAMES.reference, message }] },
      tooMany(retryAfterMs),
    );
  },
});

function faultsOf(
  { t }: Texts,
  typed: { reference: string; surname: string },
  unreadable: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  if (unreadable) {
    const message = typed.reference.trim() === ""
      ? t("fault-reference-empty")
      : t("fault-reference-shape");
    errors.push({ field: NAMES.reference, message });
  }
  if (typed.surname.trim() === "") {
    errors.push({ field: NAMES.surname, message: t("fault-surname-empty") });
  }
  return errors;
}

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  return (
    <PageShell
      title={t("forgotten-identifier-title")}
      state={state}
      errors={data.errors}
      keeps
    >
      <h1>{t("forgotten-identifier-title")}</h1>
      {data.sent
        ? <Notice kind="success">{t("forgotten-identifier-sent")}</Notice>
        : <p>{t("forgotten-identifier-lead")}</p>}
      <Form kept>
        <ReferenceFields typed={data.typed} errors={data.errors} />
        <Button>{t("forgotten-identifier-submit")}</Button>
      </Form>
      <p>
        {t("forgotten-identifier-no-more")}{" "}
        <a href={`tel:${state.landlord.phone.replace(/\s/g, "")}`}>
          {state.landlord.phone}
        </a>
      </p>
    </PageShell>
  );
});
