import { page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Field } from "@/components/form/Field.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { PasskeyForm } from "@/components/office/PasskeyForm.tsx";
import {
  LONGEST_PASSKEY_ANSWER,
  MOST_PASSKEYS,
  type Passkey,
} from "@/lib/domain/office/passkey.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { describeDevice } from "@/lib/http/describe_device.ts";
import { parseYesNo, readForm, readQuery } from "@/lib/http/forms.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  buildEnteringHeaders,
  readStaffCookie,
} from "@/lib/http/staff_cookies.ts";
import { askAgain } from "@/lib/http/staff_next.ts";
import { deviceName } from "@/lib/text/device_name.ts";
import { PASSKEY_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  addOwnPasskey,
  removeOwnPasskey,
} from "@/lib/usecases/office/own_passkeys.ts";
import { Question } from "../../(_components)/Question.tsx";

const PATH = "/bureau/compte/cles";

interface Data {
  /** What is proposed as a new one's name. */
  device: string;
  /** The one that is to be taken away, once it is said again. */
  asked: Passkey | null;
  said: { kind: "success" | "warning"; words: string } | null;
}

/** Adds a passkey that the browser has made, or takes one away. */
export const handler = defineOffice.handlers({
  GET({ state, req, url }) {
    const done = readQuery(url, "fait");
    const { t } = french;
    const words = done === "ajout"
      ? t("passkey-done-added")
      : done === "retrait"
      ? t("passkey-done-removed")
      : null;
    return askAgain(state) ?? page<Data>({
      device: deviceName(
        state.text,
        describeDevice(req.headers.get("user-agent")),
      ),
      asked: null,
      said: words === null ? null : { kind: "success", words },
    });
  },

  async POST({ state, req }) {
    const again = askAgain(state);
    if (again !== null) return again;
    const { services, staff, staffSession: session, origin } = state;
    const form = await readForm(req, NAMES, {
      answer: LONGEST_PASSKEY_ANSWER,
      removed: LONGEST_PASSKEY_ANSWER,
    });
    const { t } = french;
    const refuse = (words: string, asked: Passkey | null = null) =>
      page<Data>({
        device: form.name,
        asked,
        said: words === "" ? null : { kind: "warning", words },
      }, { status: 422 });
    const cookie = readStaffCookie(req, origin);
    const signedIn = { staff, session };
    if (form.removed !== "") {
      const all = staff.active?.passkeys ?? [];
      const passkey = all.find(({ id }) => id === form.removed);
      if (passkey === undefined) return seeOther(PATH);
      if (!parseYesNo(form.confirmed)) return refuse("", passkey);
      const result = await removeOwnPasskey(
        services,
        signedIn,
        cookie,
        passkey.id,
      );
      return result.kind === "last" ? refuse(t("passkey-last")) : seeOther(
        `${PATH}?fait=retrait`,
        buildEnteringHeaders(origin, result.secret),
      );
    }
    const result = await addOwnPasskey(services, signedIn, cookie, form);
    switch (result.kind) {
      case "added":
        return seeOther(`${PATH}?fait=ajout`);
      case "name_refused":
        return refuse(t("passkey-name-wrong"));
      case "full":
        return refuse(t("passkey-full", { count: `${MOST_PASSKEYS}` }));
      case "refused":
        return refuse(t("passkey-refused"));
    }
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { device, asked, said } = data;
  const passkeys = state.staff.active?.passkeys ?? [];
  return (
    <OfficeShell title={t("passkey-title")} state={state}>
      <h1>{t("passkey-title")}</h1>
      {said !== null && <Notice kind={said.kind}>{said.words}</Notice>}
      {asked !== null
        ? (
          <Question
            ask={t("passkey-ask", { name: asked.name })}
            name={NAMES.confirmed}
            yes={t("passkey-confirm")}
            isGrave
            back={PATH}
            fields={{ [NAMES.removed]: asked.id }}
          />
        )
        : (
          <>
            <p>{t("passkey-lead")}</p>
            <PasskeyList passkeys={passkeys} />
            {passkeys.length < MOST_PASSKEYS && <NewPasskey device={device} />}
          </>
        )}
      <p>
        <a href="/bureau/compte">{t("own-back")}</a>
      </p>
    </OfficeShell>
  );
});

function PasskeyList({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { t } = french;
  if (passkeys.length === 0) return <p>{t("passkey-none")}</p>;
  return (
    <DataTable
      caption={t("passkey-caption")}
      columns={[
        { label: t("passkey-name") },
        { label: t("passkey-made") },
        { label: t("passkey-used") },
        { label: t("passkey-remove") },
      ]}
      rows={passkeys.map(({ id, name, createdAt, lastUsedAt, suspectedAt }) => [
        name,
        t("passkey-made-on", { moment: shortMoment(createdAt) }),
        suspectedAt !== null
          ? t("passkey-suspected")
          : lastUsedAt === null
          ? t("passkey-never")
          : t("passkey-used-on", { moment: shortMoment(lastUsedAt) }),
        <form method="post">
          <Button kind="second" name={NAMES.removed} value={id}>
            {t("passkey-remove")} <span class="hidden">{name}</span>
          </Button>
        </form>,
      ])}
    />
  );
}

function NewPasskey({ device }: { device: string }) {
  const { t } = french;
  return (
    <>
      <h2>{t("passkey-add")}</h2>
      <p class="hint" id="sans-cle">{t("passkey-unable")}</p>
      <PasskeyForm kind="create" action={PATH} challenge={`${PATH}/defi`}>
        <Field
          name={NAMES.name}
          label={t("passkey-name")}
          hint={t("passkey-name-hint")}
          autocomplete="off"
          value={device}
        />
        <Button>{t("passkey-add")}</Button>
      </PasskeyForm>
    </>
  );
}
