import { page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Checkbox } from "@/components/form/Checkbox.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { FieldFrame } from "@/components/form/FieldFrame.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useScript, useStyles } from "@/components/page_needs.ts";
import { MAX_ZIP_BYTES } from "@/lib/domain/exchange/arrival.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { filesOf, readMultipart } from "@/lib/http/multipart.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { LOT_NAMES, YES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";
import { LOT_STATE_WORDS } from "@/lib/text/lot_state_words.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  type ListedLot,
  readExchange,
} from "@/lib/usecases/office/read_exchange.ts";
import { sendLot } from "@/lib/usecases/office/send_lot.ts";
import type { Services } from "@/lib/usecases/services.ts";

const REFUSED = {
  too_large: "exchange-too-large",
  not_a_zip: "exchange-not-a-zip",
  partial_lot: "exchange-partial-lot",
} as const;

interface Data {
  lots: ListedLot[];
  files: readonly string[];
  setAsideCount: number;
  errors: FieldError[];
}

const again = async (services: Services, message: string) => {
  const errors = [{ field: LOT_NAMES.lot, message }];
  const data: Data = { ...await readExchange(services), errors };
  return page(data, { status: 422 });
};

export const handler = defineOffice.handlers({
  async GET({ state: { services } }) {
    return page<Data>({ ...await readExchange(services), errors: [] });
  },

  async POST({ state: { services, staff }, req }) {
    const { t } = french;
    const form = await readMultipart(req, MAX_ZIP_BYTES);
    const [file] = filesOf(form, LOT_NAMES.lot, 1);
    if (file === undefined) return again(services, t("exchange-no-file"));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isPartial = form.get(LOT_NAMES.partial) === YES;
    const sent = await sendLot(services, staff, {
      name: file.name,
      bytes,
      isPartial,
    });
    return sent.kind === "sent"
      ? seeOther(`/bureau/echange/lots/${sent.name}`)
      : again(services, t(REFUSED[sent.kind]));
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { lots, files, setAsideCount, errors } = data;
  return (
    <OfficeShell title={t("exchange-title")} state={state} errors={errors}>
      <h1>{t("exchange-title")}</h1>
      <SendForm errors={errors} />
      <p>
        <a href="/bureau/echange/mis-de-cote">
          {t("exchange-to-aside", { count: setAsideCount })}
        </a>
      </p>
      {lots.length === 0
        ? <p>{t("exchange-lots-none")}</p>
        : <Lots lots={lots} />}
      <Files files={files} />
    </OfficeShell>
  );
});

function SendForm({ errors }: { errors: readonly FieldError[] }) {
  useStyles("card");
  const { t } = french;
  useScript("upload_progress", {
    sending: t("upload-sending"),
    done: t("upload-done"),
    failed: t("upload-failed"),
  });
  return (
    <section class="card">
      <h2>{t("exchange-send-title")}</h2>
      <p>{t("exchange-send-lead")}</p>
      <form method="post" encType="multipart/form-data" novalidate>
        <FieldFrame
          name={LOT_NAMES.lot}
          label={t("exchange-file", { size: String(MAX_ZIP_BYTES / 2 ** 20) })}
          errors={errors}
        >
          <input
            id={LOT_NAMES.lot}
            name={LOT_NAMES.lot}
            type="file"
            accept=".zip,application/zip"
            required
          />
        </FieldFrame>
        <Checkbox
          name={LOT_NAMES.partial}
          value={YES}
          label={t("exchange-partial")}
        />
        <p class="hint">{t("exchange-partial-hint")}</p>
        <Button>{t("exchange-send")}</Button>
      </form>
    </section>
  );
}

function Lots({ lots }: { lots: readonly ListedLot[] }) {
  const { t } = french;
  return (
    <DataTable
      caption={t("exchange-lots-caption")}
      columns={[
        { label: t("exchange-lot") },
        { label: t("exchange-received") },
        { label: t("exchange-state") },
        { label: t("exchange-taken-count"), figures: true },
        { label: t("exchange-aside-count"), figures: true },
      ]}
      rows={lots.map(({ name, receivedAt, state, taken, setAside }) => [
        <a href={`/bureau/echange/lots/${name}`}>{name}</a>,
        shortMoment(receivedAt),
        t(LOT_STATE_WORDS[state]),
        taken === null ? "" : String(taken),
        taken === null ? "" : String(setAside),
      ])}
    />
  );
}

function Files({ files }: { files: readonly string[] }) {
  useStyles("links");
  const { t } = french;
  return (
    <section>
      <h2>{t("exchange-out-title")}</h2>
      <p>{t("exchange-out-lead")}</p>
      {files.length === 0 ? <p>{t("exchange-out-none")}</p> : (
        <ul class="links">
          {files.map((name) => (
            <li>
              <a href={`/bureau/echange/sorties/${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
