import { HttpError, page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useText } from "@/components/use_text.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { euros } from "@/lib/text/format.ts";
import { french } from "@/lib/text/french.ts";
import { paymentHistory } from "@/lib/text/payment_history.ts";
import { STATUS_NAMES } from "@/lib/text/payment_words.ts";
import {
  type OfficePayment,
  readOfficePayment,
} from "@/lib/usecases/office/read_office_payment.ts";

export const handler = defineOffice.handlers({
  async GET({ state: { services }, params }) {
    const shown = await readOfficePayment(services, pathPart(params, "id"));
    if (shown === null) throw new HttpError(404);
    return page<OfficePayment>(shown);
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const text = useText();
  const { payment, status, amountCents, parked } = data;
  const title = t("payment-office-title", { amount: euros(amountCents) });
  const open = parked.filter(({ decision }) => decision === null);
  return (
    <OfficeShell title={title} state={state}>
      <h1>{title}</h1>
      {open.length > 0 && (
        <Notice kind="warning">
          <p>{t("payment-office-parked")}</p>
          {open.map(({ id }) => (
            <p>
              <a href={`/bureau/paiements/en-attente/${id}`}>
                {t("parked-see")}
              </a>
            </p>
          ))}
        </Notice>
      )}
      <DescriptionList
        items={[
          [t("payments-state"), text.t(STATUS_NAMES[status])],
          [t("payment-office-id"), payment.id],
          [t("payment-office-asked"), euros(payment.amountCents)],
          [
            t("payment-office-uuids"),
            payment.operations.filter(({ key }) => !key.startsWith("none-"))
              .map(({ key }) => key).join(", "),
          ],
        ]}
      />
      <Shares shares={data.shares} />
      <h2>{t("payment-office-history")}</h2>
      <DataTable
        caption={t("payment-office-history")}
        columns={[
          { label: t("journal-when") },
          { label: t("journal-what") },
          { label: t("alert-detail") },
        ]}
        rows={paymentHistory(data).map(({ when, what, detail }) => [
          when,
          what,
          detail,
        ])}
      />
      <p class="hint">{t("payment-office-way-back")}</p>
      <p>
        <a href="/bureau/paiements">{t("payments-back")}</a>
      </p>
    </OfficeShell>
  );
});

function Shares({ shares }: Pick<OfficePayment, "shares">) {
  const { t } = french;
  return (
    <>
      <h2>{t("payments-contracts")}</h2>
      <DataTable
        caption={t("payments-contracts")}
        columns={[
          { label: t("payments-contract") },
          { label: t("payment-office-file") },
          { label: t("payments-amount"), figures: true },
        ]}
        rows={shares.map(({ contract, holder, amountCents }) => [
          contract,
          <a href={`/bureau/dossiers/${holder}`}>
            {t("look-title", { number: holder })}
          </a>,
          euros(amountCents),
        ])}
      />
    </>
  );
}
