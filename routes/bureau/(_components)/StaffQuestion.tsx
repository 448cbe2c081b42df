import type { StaffRole } from "@/lib/domain/office/role.ts";
import type { StaffActKind } from "@/lib/domain/office/staff.ts";
import { TEAM_NAMES } from "@/lib/text/form_names.ts";
import { FRENCH_ROLES, FRENCH_STAFF_ACTS } from "@/lib/text/french_codes.ts";
import { french } from "@/lib/text/french.ts";
import { ROLE_WORDS } from "@/lib/text/journal_words.ts";
import { STAFF_ACT_WORDS } from "@/lib/text/staff_words.ts";
import { Question } from "./Question.tsx";

/** What is asked before an act on somebody's account. */
export function StaffQuestion(props: {
  member: { id: string; email: string; role: StaffRole; mark: string };
  act: { kind: StaffActKind; role?: StaffRole };
}) {
  const { t } = french;
  const { member: { id, email, role: before, mark }, act } = props;
  const { kind, role = before } = act;
  const asks = {
    role: () =>
      t("team-ask-role", {
        email,
        role: t(ROLE_WORDS[role]),
        before: t(ROLE_WORDS[before]),
      }),
    reset: () => t("team-ask-reset", { email }),
    close: () => t("team-ask-close", { email }),
    reopen: () => t("team-ask-reopen", { email }),
  };
  return (
    <Question
      ask={asks[kind]()}
      name={TEAM_NAMES.confirmed}
      yes={t(STAFF_ACT_WORDS[kind].confirm)}
      isGrave={kind === "close" || kind === "reset"}
      back={`/bureau/equipe/${id}`}
      fields={{
        [TEAM_NAMES.act]: FRENCH_STAFF_ACTS[kind],
        [TEAM_NAMES.seen]: mark,
        ...kind === "role" ? { [TEAM_NAMES.role]: FRENCH_ROLES[role] } : {},
      }}
    />
  );
}
