import { HttpError, page } from "fresh";
import { DataTable } from "@/components/DataTable.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { Form } from "@/components/form/Form.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { parseEmail } from "@/lib/domain/account/email.ts";
import type { StaffRole } from "@/lib/domain/office/role.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { parseYesNo, readForm, readQuery } from "@/lib/http/forms.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import { SEARCH_NAMES, TEAM_NAMES } from "@/lib/text/form_names.ts";
import { codeOf, FRENCH_ROLES } from "@/lib/text/french_codes.ts";
import { french, type PlainFrench } from "@/lib/text/french.ts";
import { ROLE_WORDS } from "@/lib/text/journal_words.ts";
import { STAFF_STATE_WORDS, waysLine } from "@/lib/text/staff_words.ts";
import { inviteStaff } from "@/lib/usecases/office/invite_staff.ts";
import { readTeam, type TeamMember } from "@/lib/usecases/office/read_team.ts";
import { staffActor } from "@/lib/usecases/office/staff_actor.ts";
import { sendQueuedMail } from "@/lib/usecases/queue_mail.ts";
import { Question } from "../(_components)/Question.tsx";
import { RoleField } from "../(_components)/RoleField.tsx";
import type { OfficeState } from "@/lib/http/state.ts";

const { email, role, confirmed } = TEAM_NAMES;
const NAMES = { email, role, confirmed };

interface Data {
  members: TeamMember[];
  next: string | null;
  typed: { email: string; role: string };
  /** What is asked before the link leaves; null where nothing is. */
  asked: { email: string; role: StaffRole } | null;
  errors: FieldError[];
}

const NOTHING = { email: "", role: FRENCH_ROLES.reception };

async function show(
  { services }: OfficeState,
  url: URL,
  more: Partial<Data>,
  status = 422,
) {
  const after = readQuery(url, SEARCH_NAMES.after);
  const team = await readTeam(services, after);
  const data = { ...team, typed: NOTHING, asked: null, errors: [], ...more };
  return page<Data>(data, { status });
}

export const handler = defineOffice.handlers({
  GET: ({ state, url }) => show(state, url, {}, 200),

  async POST({ state, req, url }) {
    const { services, staff } = state;
    const { confirmed, ...typed } = await readForm(req, NAMES);
    const email = parseEmail(typed.email);
    const role = codeOf(FRENCH_ROLES, typed.role);
    const refuse = (field: string, words: PlainFrench) =>
      show(state, url, {
        typed,
        errors: [{ field, message: french.t(words) }],
      });
    if (email === null) return refuse(NAMES.email, "team-invite-wrong-email");
    if (role === null) return refuse(NAMES.role, "team-invite-wrong-role");
    if (!parseYesNo(confirmed)) {
      return show(state, url, { typed, asked: { email, role } });
    }
    const who = staffActor(staff);
    const invited = await inviteStaff(services, { who, email, role });
    switch (invited.kind) {
      case "invited":
        sendQueuedMail(services);
        return seeOther(`/bureau/equipe/${invited.staff.id}?fait=invitation`);
      case "already_active":
        return refuse(NAMES.email, "team-invite-active");
      case "closed":
        return refuse(NAMES.email, "team-invite-closed");
      case "not_allowed":
        throw new HttpError(404);
    }
  },
});

export default defineOffice.page<typeof handler>(({ data, state }) => {
  const { t } = french;
  const { members, next, typed, asked, errors } = data;
  return (
    <OfficeShell title={t("team-title")} state={state} errors={errors}>
      <h1>{t("team-title")}</h1>
      {asked !== null
        ? (
          <Question
            ask={t("team-invite-ask", {
              email: asked.email,
              role: t(ROLE_WORDS[asked.role]),
            })}
            name={NAMES.confirmed}
            yes={t("team-invite-confirm")}
            back="/bureau/equipe"
            fields={{ [NAMES.email]: typed.email, [NAMES.role]: typed.role }}
          />
        )
        : (
          <>
            <p>{t("team-lead")}</p>
            <DataTable
              caption={t("team-caption")}
              columns={[
                { label: t("team-person") },
                { label: t("team-role") },
                { label: t("team-state") },
                { label: t("team-ways") },
              ]}
              rows={members.map((one) => [
                <a href={`/bureau/equipe/${one.id}`}>{one.email}</a>,
                t(ROLE_WORDS[one.role]),
                t(STAFF_STATE_WORDS[one.state]),
                waysLine(one.ways),
              ])}
            />
            {next !== null && (
              <p>
                <a href={`?${SEARCH_NAMES.after}=${encodeURIComponent(next)}`}>
                  {t("search-next")}
                </a>
              </p>
            )}
            <Invitation typed={typed} errors={errors} />
          </>
        )}
    </OfficeShell>
  );
});

function Invitation(
  { typed, errors }: Pick<Data, "typed" | "errors">,
) {
  const { t } = french;
  return (
    <>
      <h2>{t("team-invite-title")}</h2>
      <p>{t("team-invite-lead")}</p>
      <Form>
        <Field
          name={NAMES.email}
          label={t("team-invite-email")}
          type="email"
          autocomplete="off"
          value={typed.email}
          errors={errors}
        />
        <RoleField value={typed.role} errors={errors} />
        <Notice kind="info">
          {t("team-role-reception")} {t("team-role-management")}{" "}
          {t("team-role-administration")}
        </Notice>
        <Button>{t("team-invite-submit")}</Button>
      </Form>
    </>
  );
}
