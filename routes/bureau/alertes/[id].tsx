import { HttpError, page } from "fresh";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Form } from "@/components/form/Form.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import type { Alert } from "@/lib/domain/alert.ts";
import { officeAccess } from "@/lib/domain/office/office_routes.ts";
import { includesRole, type StaffRole } from "@/lib/domain/office/role.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import {
  alertAbout,
  type AlertPage,
  alertPage,
} from "@/lib/text/alert_about.ts";
import { ALERT_WORDS } from "@/lib/text/alert_words.ts";
import { french } from "@/lib/text/french.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  handleAlert,
  readAlert,
  type ShownAlert,
} from "@/lib/usecases/office/handle_alert.ts";

interface Data extends ShownAlert {
  /** Somebody else was quicker. */
  isLate: boolean;
}

/** The id in the address, where a colon may stand escaped. */
function idOf(params: Readonly<Record<string, string>>): string {
  try {
    return decodeURIComponent(pathPart(params, "id"));
  } catch {
    throw new HttpError(404);
  }
}

export const handler = defineOffice.handlers({
  async GET({ state: { services }, params }) {
    const shown = await readAlert(services, idOf(params));
    if (shown === null) throw new HttpError(404);
    return page<Data>({ ...shown, isLate: false });
  },

  async POST({ state: { services, staff }, params }) {
    const id = idOf(params);
    const result = await handleAlert(services, staff, id);
    switch (result.kind) {
      case "handled":
        return seeOther(`/bureau/alertes/${encodeURIComponent(id)}`);
      case "handled_before":
        return page<Data>({ ...result.shown, isLate: true }, { status: 409 });
      case "unknown":
        throw new HttpError(404);
    }
  },
});

/** The page on which it is seen to, for those who may see that page. */
function wayOf(alert: Alert, role: StaffRole): AlertPage | null {
  const way = alertPage(alert);
  const path = way?.href.split("?")[0] ?? "";
  const access = officeAccess("GET", path);
  return access !== null && access !== "anyone" && includesRole(role, access)
    ? way
    : null;
}

export default defineOffice.page<typeof handler>(({ data, state, url }) => {
  const { t } = french;
  const { alert, handled, isLate } = data;
  const title = t(ALERT_WORDS[alert.kind]);
  // Its codes stand in words above.
  const isRead = alert.kind === "notification_parked";
  const way = wayOf(alert, state.staff.role);
  const needed = officeAccess("POST", url.pathname);
  const mayHandle = needed !== null && needed !== "anyone" &&
    includesRole(state.staff.role, needed);
  const values = handled === null
    ? null
    : { who: handled.by, moment: shortMoment(handled.at) };
  return (
    <OfficeShell title={title} state={state}>
      <h1>{title}</h1>
      {values !== null && (
        <Notice kind={isLate ? "warning" : "success"}>
          {t(isLate ? "alert-handled-before" : "alert-handled", values)}
        </Notice>
      )}
      <DescriptionList
        items={[
          [t("alerts-when"), shortMoment(alert.at)],
          [t("alerts-about"), alertAbout(alert)],
          [t("alert-detail"), isRead ? "" : alert.detail],
        ]}
      />
      {way !== null && (
        <p>
          <a href={way.href}>{way.label}</a>
        </p>
      )}
      {handled === null && mayHandle && (
        <>
          <p>{t("alert-handle-lead")}</p>
          <Form stars={false}>
            <Button>{t("alert-handle")}</Button>
          </Form>
        </>
      )}
      <p>
        <a href="/bureau">{t("alert-back")}</a>
      </p>
    </OfficeShell>
  );
});
