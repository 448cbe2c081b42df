import { Button } from "@/components/form/Button.tsx";
import { Form } from "@/components/form/Form.tsx";
import type { StaffRole } from "@/lib/domain/office/role.ts";
import type { StaffState } from "@/lib/domain/office/staff.ts";
import { TEAM_NAMES } from "@/lib/text/form_names.ts";
import { FRENCH_ROLES, FRENCH_STAFF_ACTS } from "@/lib/text/french_codes.ts";
import { french } from "@/lib/text/french.ts";
import { STAFF_ACT_WORDS } from "@/lib/text/staff_words.ts";
import { RoleField } from "./RoleField.tsx";

/** What may be done to somebody's account; each asks before it does. */
export function StaffActs(
  { member }: { member: { role: StaffRole; state: StaffState } },
) {
  const { t } = french;
  const button = (kind: "role" | "reset" | "close" | "reopen") => (
    <Button
      kind={kind === "close" ? "danger" : "second"}
      name={TEAM_NAMES.act}
      value={FRENCH_STAFF_ACTS[kind]}
    >
      {t(STAFF_ACT_WORDS[kind].button)}
    </Button>
  );
  if (member.state === "closed") {
    return <Form stars={false}>{button("reopen")}</Form>;
  }
  return (
    <>
      <Form stars={false}>
        <RoleField value={FRENCH_ROLES[member.role]} errors={[]} />
        {button("role")}
      </Form>
      <Form stars={false}>
        <p>{t("team-reset-lead")}</p>
        {button("reset")} {button("close")}
      </Form>
    </>
  );
}
