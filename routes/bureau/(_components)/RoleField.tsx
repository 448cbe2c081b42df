import type { FieldError } from "@/components/form/Field.tsx";
import { SelectField } from "@/components/form/SelectField.tsx";
import { STAFF_ROLES } from "@/lib/domain/office/role.ts";
import { TEAM_NAMES } from "@/lib/text/form_names.ts";
import { FRENCH_ROLES } from "@/lib/text/french_codes.ts";
import { french } from "@/lib/text/french.ts";
import { ROLE_WORDS } from "@/lib/text/journal_words.ts";

/** The choice of what a person of the office may do. */
export function RoleField(props: {
  value: string;
  errors: readonly FieldError[];
}) {
  const { t } = french;
  return (
    <SelectField
      name={TEAM_NAMES.role}
      label={t("team-role")}
      options={STAFF_ROLES.map((role) => ({
        value: FRENCH_ROLES[role],
        label: t(ROLE_WORDS[role]),
      }))}
      value={props.value}
      errors={props.errors}
    />
  );
}
