import { OfficeShell } from "@/components/office/OfficeShell.tsx";
import type { OfficeShellState } from "@/components/office/OfficeShell.tsx";

/** A page that leads on by itself (its answer says `Refresh`), with a link for browsers that do not. */
export function GoOn(props: {
  state: OfficeShellState;
  title: string;
  lead: string;
  href: string;
  label: string;
}) {
  const { state, title, lead, href, label } = props;
  return (
    <OfficeShell title={title} state={state}>
      <h1>{title}</h1>
      <p>{lead}</p>
      <p>
        <a href={href}>{label}</a>
      </p>
    </OfficeShell>
  );
}
