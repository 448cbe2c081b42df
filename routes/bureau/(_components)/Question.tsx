import { Button } from "@/components/form/Button.tsx";
import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { Form } from "@/components/form/Form.tsx";
import { Notice } from "@/components/Notice.tsx";
import { YES } from "@/lib/text/form_names.ts";
import { french } from "@/lib/text/french.ts";

/** What is asked before an act: a form that says yes, with what was typed before, and a way back. */
export function Question(props: {
  ask: string;
  /** The name of the field that says yes. */
  name: string;
  yes: string;
  isGrave?: boolean;
  back: string;
  fields: Readonly<Record<string, string>>;
}) {
  const { ask, name, yes, isGrave = false, back, fields } = props;
  return (
    <Form stars={false}>
      <Notice kind="warning">{ask}</Notice>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={isGrave ? "danger" : "main"} name={name} value={YES}>
        {yes}
      </Button>{" "}
      <ButtonLink href={back} kind="second">
        {french.t("team-cancel")}
      </ButtonLink>
    </Form>
  );
}
