import {
  holdsCardNumber,
  keepableFields,
  showsForm,
} from "../../lib/domain/account/kept_form.ts";
import { withoutGroups } from "../../lib/domain/payments/without_groups.ts";
import {
  plainProse,
  plainTyped,
  trimTyped,
} from "../../lib/domain/typed_text.ts";
import { readAnyFields, readForm, readQuery } from "../../lib/http/forms.ts";

const URL_OF = "http://127.0.0.1:8000/";

const posted = (body: string) =>
  new Request(URL_OF, {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });

/** What every field goes through, whatever it is of. */
export const TYPED: Record<string, (text: string) => unknown> = {
  trimTyped,
  plainTyped,
  // As much of it as a body may have.
  plainProse: (text) => plainProse(text.slice(0, 5_000)),
  withoutGroups: (text) => withoutGroups(text, "tr"),
  "readForm, a field": (text) => {
    const field = new URLSearchParams({ a: text.slice(0, 5_000) });
    return readForm(posted(field.toString()), { a: "a" });
  },
  readAnyFields: (text) => readAnyFields(posted(text)),
  readQuery: (text) =>
    readQuery(new URL(`${URL_OF}?${new URLSearchParams({ a: text })}`), "a"),
  keepableFields: (text) => keepableFields([["a", text]]),
  holdsCardNumber,
  showsForm: (text) => showsForm("/espace/compte", text),
};
