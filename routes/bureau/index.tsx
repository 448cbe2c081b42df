import { OfficeShell } from "../../components/office/OfficeShell.tsx";
import { defineOffice } from "../../lib/http/define_office.ts";
import { french } from "../../lib/text/french.ts";

export default defineOffice.page(({ state }) => {
  const { t } = french;
  return (
    <OfficeShell title={t("office-today")} state={state}>
      <h1>{t("office-today")}</h1>
    </OfficeShell>
  );
});
