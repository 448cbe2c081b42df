import { messageFault } from "../../lib/text/message_faults.ts";
import { page } from "fresh";
import { Button } from "../../components/form/Button.tsx";
import { contractTitle } from "../../components/contract_words.ts";
import type { FieldError } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { MessageTable } from "./(_components)/MessageTable.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageShell } from "../../components/PageShell.tsx";
import { SelectField } from "../../components/form/SelectField.tsx";
import { TextArea } from "../../components/form/TextArea.tsx";
import {
  LONGEST_MESSAGE,
  MAX_MESSAGE_LENGTH,
  MESSAGE_SUBJECTS,
} from "../../lib/domain/message.ts";
import { readForm, readQuery } from "../../lib/http/forms.ts";
import { tooMany } from "../../lib/http/retry_after.ts";
import { seeOther } from "../../lib/http/see_other.ts";
import { defineSignedIn } from "../../lib/http/signed_in.ts";
import type { SignedInState } from "../../lib/http/state.ts";
import { readMessages } from "../../lib/usecases/space/read_messages.ts";
import { readTenancy } from "../../lib/usecases/space/read_space.ts";
import { sendMessage } from "../../lib/usecases/space/send_message.ts";
import { useText } from "../../components/use_text.ts";
import { tooManyTries } from "../../lib/text/durations.ts";
import { MESSAGE_NAMES as NAMES } from "../../lib/text/form_names.ts";
import { codeOf, FRENCH_SUBJECTS } from "../../lib/text/french_codes.ts";
import { SUBJECT_NAMES } from "../../lib/text/subject_names.ts";

type Typed = Record<keyof typeof NAMES, string>;

async function read(state: SignedInState, typed: Typed, errors: FieldError[]) {
  const [tenancy, messages] = await Promise.all([
    readTenancy(state.services, state.user),
    readMessages(state.services, state.user),
  ]);
  return { tenancy, messages, typed, errors, sent: "" };
}

export const handler = defineSignedIn.handlers({
  async GET({ state, url }) {
    const typed = { subject: "", body: "", contract: "" };
    const data = await read(state, typed, []);
    const sent = readQuery(url, "envoye");
    const known = data.messages.some(({ number }) => number === sent);
    return page({ ...data, sent: known ? sent : "" });
  },

  async POST({ state, req }) {
    const typed = await readForm(req, NAMES, { body: LONGEST_MESSAGE });
    const result = await sendMessage(state.services, state.user, {
      ...typed,
      subject: codeOf(FRENCH_SUBJECTS, typed.subject),
    });
    switch (result.kind) {
      case "sent":
        return seeOther(`/espace/contact?envoye=${result.number}`);
      case "refused": {
        const errors = result.faults.map((fault) => ({
          field: NAMES[fault.field],
          message: messageFault(state.text, fault, MAX_MESSAGE_LENGTH),
        }));
        return page(await read(state, typed, errors), { status: 422 });
      }
      case "throttled": {
        const message = tooManyTries(state.text, result.retryAfterMs);
        const errors = [{ field: NAMES.body, message }];
        return page(
          await read(state, typed, errors),
          tooMany(result.retryAfterMs),
        );
      }
    }
  },
});

export default defineSignedIn.page<typeof handler>(({ data, state }) => {
  const { t } = useText();
  const { tenancy, messages, typed, errors, sent } = data;
  return (
    <PageShell title={t("contact-title")} state={state} errors={errors} keeps>
      <h1>{t("contact-title")}</h1>
      {sent !== "" && (
        <Notice kind="success">{t("contact-sent", { number: sent })}</Notice>
      )}
      <p>{t("contact-lead")}</p>
      <Form kept>
        <SelectField
          name={NAMES.subject}
          label={t("contact-subject")}
          value={typed.subject}
          errors={errors}
          options={[
            { value: "", label: t("contact-choose") },
            ...MESSAGE_SUBJECTS.map((subject) => ({
              value: FRENCH_SUBJECTS[subject],
              label: t(SUBJECT_NAMES[subject]),
            })),
          ]}
        />
        <SelectField
          name={NAMES.contract}
          label={t("contact-contract")}
          value={typed.contract}
          optional
          errors={errors}
          options={[
            { value: "", label: t("contact-no-contract") },
            ...tenancy.contracts.map((contract) => ({
              value: contract.slug,
              label: contractTitle(contract),
            })),
          ]}
        />
        <TextArea
          name={NAMES.body}
          label={t("contact-message")}
          value={typed.body}
          errors={errors}
        />
        <Button>{t("contact-submit")}</Button>
      </Form>
      <h2>{t("contact-list")}</h2>
      {messages.length === 0
        ? <p>{t("contact-none")}</p>
        : <MessageTable messages={messages} />}
    </PageShell>
  );
});
