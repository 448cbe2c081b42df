import { Button } from "./form/Button.tsx";
import { Form } from "./form/Form.tsx";
import { PageShell, type ShellState } from "./PageShell.tsx";
import { useStyles } from "./page_needs.ts";

/** The page behind a mailed link: one button to press, or where to go when the link works no more. */
export function TokenPage(props: {
  state: ShellState;
  title: string;
  lead: string;
  submit?: string;
  ways?: readonly (readonly [href: string, label: string])[];
}) {
  useStyles("links");
  const { state, title, lead, submit, ways = [] } = props;
  return (
    <PageShell title={title} state={state}>
      <h1>{title}</h1>
      <p>{lead}</p>
      {submit !== undefined && (
        <Form stars={false}>
          <Button>{submit}</Button>
        </Form>
      )}
      {ways.length > 0 && (
        <ul class="links">
          {ways.map(([href, label]) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </PageShell>
  );
}
