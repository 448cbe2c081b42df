import { readQuery } from "@/lib/http/forms.ts";
import { page } from "fresh";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { useStyles } from "@/components/page_needs.ts";
import type { StaffPassword } from "@/lib/domain/office/staff.ts";
import type { StaffSession } from "@/lib/domain/office/staff_session.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { french, type PlainFrench } from "@/lib/text/french.ts";
import { listOwnSessions } from "@/lib/usecases/office/own_sessions.ts";
import { OwnSessions } from "../(_components)/OwnSessions.tsx";

/** What has just been done, by the word in the address. */
const DONE: ReadonlyMap<string, PlainFrench> = new Map([
  ["mot-de-passe", "own-done-password"],
  ["telephone", "own-done-phone"],
  ["sessions", "own-done-sessions"],
]);

interface Data {
  sessions: StaffSession[];
  done: PlainFrench | null;
}

export const handler = defineOffice.handlers({
  async GET({ state: { services, staff }, url }) {
    const sessions = await listOwnSessions(services, { staff });
    const done = DONE.get(readQuery(url, "fait")) ?? null;
    return page<Data>({ sessions, done });
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  useStyles("card");
  const { t } = french;
  const { sessions, done } = data;
  const { staff, staffSession } = state;
  const password = staff.active?.password ?? null;
  const passkeys = staff.active?.passkeys.length ?? 0;
  return (
    <OfficeShell title={t("own-title")} state={state}>
      <h1>{t("own-title")}</h1>
      {done !== null && <Notice kind="success">{t(done)}</Notice>}
      {state.services.signOn?.isOnly ? <p>{t("sign-on-only")}</p> : (
        <>
          <p>{t("own-lead-fresh")}</p>
          <section class="card">
            <h2>{t("passkey-title")}</h2>
            <p>{t("passkey-lead")}</p>
            <p>{t("passkey-count", { count: passkeys })}</p>
            <p>
              <a href="/bureau/compte/cles">{t("passkey-manage")}</a>
            </p>
          </section>
          <PasswordCard password={password} />
        </>
      )}
      <OwnSessions sessions={sessions} current={staffSession.id} />
    </OfficeShell>
  );
});

function PasswordCard({ password }: { password: StaffPassword | null }) {
  const { t } = french;
  return (
    <section class="card">
      <h2>{t("own-password-title")}</h2>
      {password === null
        ? (
          <>
            <p>{t("own-password-none")}</p>
            <p>
              <a href="/bureau/compte/mot-de-passe">{t("own-password-add")}</a>
            </p>
          </>
        )
        : (
          <>
            <p>
              {t("own-codes-left", { count: password.recoveryHashes.length })}
            </p>
            <ul>
              <li>
                <a href="/bureau/compte/mot-de-passe">
                  {t("own-password-change")}
                </a>
              </li>
              <li>
                <a href="/bureau/compte/telephone">{t("own-phone-change")}</a>
              </li>
              <li>
                <a href="/bureau/compte/codes">{t("own-codes-new")}</a>
              </li>
            </ul>
          </>
        )}
    </section>
  );
}
