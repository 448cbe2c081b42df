import { HttpError, page } from "fresh";
import { Button } from "@/components/form/Button.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { LOOK_REASONS } from "@/lib/domain/office/look_reason.ts";
import { fullName } from "@/lib/domain/names.ts";
import { isTenantNumber } from "@/lib/domain/references.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { readForm } from "@/lib/http/forms.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { LOOK_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { codeOf, FRENCH_LOOK_REASONS } from "@/lib/text/french_codes.ts";
import { french } from "@/lib/text/french.ts";
import { REASON_WORDS } from "@/lib/text/journal_words.ts";
import { isFileOpen, openFile } from "@/lib/usecases/office/open_file.ts";
import { readFile, type TenantFile } from "@/lib/usecases/office/read_file.ts";
import { FileParts } from "../(_components)/FileParts.tsx";

interface Data {
  number: string;
  /** Null until somebody has said why. */
  file: TenantFile | null;
  errors: FieldError[];
}

/** @throws HttpError 404 */
function numberOf(params: Readonly<Record<string, string>>) {
  const number = pathPart(params, "numero");
  if (!isTenantNumber(number)) throw new HttpError(404);
  return number;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services, staff }, params }) {
    const number = numberOf(params);
    const isOpen = await isFileOpen(services, staff, number);
    if (isOpen === null) throw new HttpError(404);
    const file = isOpen ? await readFile(services, number) : null;
    return page<Data>({ number, file, errors: [] });
  },

  async POST({ state: { services, staff }, params, req }) {
    const number = numberOf(params);
    const typed = await readForm(req, NAMES);
    const reason = codeOf(FRENCH_LOOK_REASONS, typed.reason);
    if (reason === null) {
      const known = await isFileOpen(services, staff, number);
      if (known === null) throw new HttpError(404);
      const message = french.t("look-missing");
      const errors = [{ field: NAMES.reason, message }];
      return page<Data>({ number, file: null, errors }, { status: 422 });
    }
    const isOpened = await openFile(services, staff, number, reason);
    if (!isOpened) throw new HttpError(404);
    return seeOther(`/bureau/dossiers/${number}`);
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { number, file, errors } = data;
  const title = t("look-title", { number });
  return (
    <OfficeShell title={title} state={state} errors={errors}>
      {file === null
        ? (
          <>
            <h1>{title}</h1>
            <p>{t("look-lead")}</p>
            <Form stars={false}>
              <SelectField
                name={NAMES.reason}
                label={t("look-reason")}
                value=""
                options={[
                  { value: "", label: "" },
                  ...LOOK_REASONS.map((reason) => ({
                    value: FRENCH_LOOK_REASONS[reason],
                    label: t(REASON_WORDS[reason]),
                  })),
                ]}
                errors={errors}
              />
              <Button>{t("look-submit")}</Button>
            </Form>
          </>
        )
        : (
          <>
            <h1>{fullName(file.tenant)}</h1>
            <FileParts file={file} />
          </>
        )}
    </OfficeShell>
  );
});
