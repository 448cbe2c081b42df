import { HttpError, page } from "fresh";
import { DescriptionList } from "@/components/DescriptionList.tsx";
import { Notice } from "@/components/Notice.tsx";
import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import { isStaffId } from "@/lib/domain/ids.ts";
import { defineOffice } from "@/lib/http/define_office.ts";
import { parseYesNo, readForm, readQuery } from "@/lib/http/forms.ts";
import { pathPart } from "@/lib/http/path_part.ts";
import { seeOther } from "@/lib/http/see_other.ts";
import type { OfficeState } from "@/lib/http/state.ts";
import { TEAM_NAMES } from "@/lib/text/form_names.ts";
import {
  codeOf,
  FRENCH_ROLES,
  FRENCH_STAFF_ACTS,
} from "@/lib/text/french_codes.ts";
import { french, type PlainFrench } from "@/lib/text/french.ts";
import { ROLE_WORDS } from "@/lib/text/journal_words.ts";
import { shortMoment } from "@/lib/text/moment.ts";
import {
  STAFF_ACT_WORDS,
  STAFF_STATE_WORDS,
  waysLine,
} from "@/lib/text/staff_words.ts";
import {
  readTeamMember,
  type TeamMember,
} from "@/lib/usecases/office/read_team.ts";
import { actOnStaff, type StaffAct } from "@/lib/usecases/office/staff_acts.ts";
import { staffActor } from "@/lib/usecases/office/staff_actor.ts";
import { sendQueuedMail } from "@/lib/usecases/queue_mail.ts";
import { StaffActs } from "../(_components)/StaffActs.tsx";
import { StaffQuestion } from "../(_components)/StaffQuestion.tsx";

const { role, act, seen, confirmed } = TEAM_NAMES;
const NAMES = { role, act, seen, confirmed };

interface Data {
  member: TeamMember;
  asked: StaffAct | null;
  /** What was done or not, in a sentence. */
  said: { kind: "success" | "warning"; words: PlainFrench } | null;
}

async function memberAt(
  { services }: OfficeState,
  params: Readonly<Record<string, string>>,
): Promise<TeamMember> {
  const id = pathPart(params, "id");
  const found = isStaffId(id) ? await readTeamMember(services, id) : null;
  if (found === null) throw new HttpError(404);
  return found;
}

/** What a form asks; null where it asks nothing. */
function actOf(typed: { act: string; role: string }): StaffAct | null {
  const kind = codeOf(FRENCH_STAFF_ACTS, typed.act);
  if (kind !== "role") return kind === null ? null : { kind };
  const role = codeOf(FRENCH_ROLES, typed.role);
  return role === null ? null : { kind, role };
}

export const handler = defineOffice.handlers({
  async GET({ state, params, url }) {
    const member = await memberAt(state, params);
    const done = readQuery(url, "fait");
    const kind = codeOf(FRENCH_STAFF_ACTS, done);
    return page<Data>({
      member,
      asked: null,
      said: kind === null
        ? null
        : { kind: "success", words: STAFF_ACT_WORDS[kind].done },
    });
  },

  async POST({ state, params, req }) {
    const { services, staff } = state;
    const member = await memberAt(state, params);
    const typed = await readForm(req, NAMES);
    const act = actOf(typed);
    if (act === null) throw new HttpError(400, "no_act");
    if (!parseYesNo(typed.confirmed)) {
      return page<Data>({ member, asked: act, said: null }, { status: 422 });
    }
    const result = await actOnStaff(services, {
      who: staffActor(staff),
      staffId: member.id,
      act,
      seen: typed.seen,
    });
    const refuse = async (words: PlainFrench) =>
      page<Data>({
        member: await memberAt(state, params),
        asked: null,
        said: { kind: "warning", words },
      }, { status: 409 });
    switch (result.kind) {
      case "done":
        if (result.token !== null) sendQueuedMail(services);
        return seeOther(
          `/bureau/equipe/${member.id}?fait=${FRENCH_STAFF_ACTS[act.kind]}`,
        );
      case "changed_before":
        return await refuse("team-changed-before");
      case "last_administrator":
        return await refuse("team-last-administrator");
      case "own_account":
        return await refuse("team-own-account");
      case "not_allowed":
      case "unknown":
        throw new HttpError(404);
    }
  },
});

export default defineOffice.page<typeof handler>(({ data, state, url }) => {
  const { t } = french;
  const { member, asked, said } = data;
  const { email, changed } = member;
  const isInvited = readQuery(url, "fait") === "invitation";
  const by = changed && {
    who: changed.by ?? t("team-command"),
    moment: shortMoment(changed.at),
  };
  const moment = (at: typeof member.closedAt) =>
    at === null ? "" : shortMoment(at);
  return (
    <OfficeShell title={email} state={state}>
      <h1>{email}</h1>
      {isInvited && (
        <Notice kind="success">{t("team-invited", { email })}</Notice>
      )}
      {said !== null && (
        <Notice kind={said.kind}>
          {t(said.words)}
          {said.words === "team-changed-before" && by !== null &&
            ` ${t("team-changed-by", by)}`}
        </Notice>
      )}
      {asked !== null ? <StaffQuestion member={member} act={asked} /> : (
        <>
          <DescriptionList
            items={[
              [t("team-role"), t(ROLE_WORDS[member.role])],
              [t("team-state"), t(STAFF_STATE_WORDS[member.state])],
              [t("team-ways"), waysLine(member.ways)],
              [t("team-since"), moment(member.createdAt)],
              [t("team-link-sent"), moment(member.invitedAt)],
              [t("team-opened"), moment(member.openedAt)],
              [t("team-closed-on"), moment(member.closedAt)],
            ]}
          />
          {by !== null && <p class="hint">{t("team-changed-by", by)}</p>}
          {member.id === state.staff.id
            ? <p>{t("team-own-account")}</p>
            : <StaffActs member={member} />}
        </>
      )}
      <p>
        <a href="/bureau/equipe">{t("team-back")}</a>
      </p>
    </OfficeShell>
  );
});
