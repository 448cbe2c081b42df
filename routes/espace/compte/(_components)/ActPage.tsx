import type { ComponentChildren } from "preact";
import type { FieldError } from "@/components/form/Field.tsx";
import { PageShell, type ShellState } from "@/components/PageShell.tsx";
import { useText } from "@/components/use_text.ts";

/** A page of one act on the account, and the way back to all of them. */
export function ActPage(props: {
  title: string;
  state: ShellState;
  errors: readonly FieldError[];
  keeps?: boolean;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const { title, state, errors, keeps, children } = props;
  return (
    <PageShell title={title} state={state} errors={errors} keeps={keeps}>
      <h1>{title}</h1>
      {children}
      <p>
        <a href="/espace/compte">{t("account-back")}</a>
      </p>
    </PageShell>
  );
}
