import { PageShell, type ShellState } from "./PageShell.tsx";
import { errorWords } from "../lib/text/error_words.ts";
import { PageScope } from "./PageScope.tsx";
import { useText } from "./use_text.ts";

interface ErrorPageProps {
  status: number;
  requestId: string;
  state: ShellState & Parameters<typeof PageScope>[0]["state"];
}

/** The page of an error: a sentence, a way on, and a reference to quote; never the error itself. */
export function ErrorPage(props: ErrorPageProps) {
  // No layout stands around it: it is rendered outside the routes.
  return (
    <PageScope state={props.state}>
      <ErrorWords {...props} />
    </PageScope>
  );
}

function ErrorWords({ status, requestId, state }: ErrorPageProps) {
  const text = useText();
  const { t } = text;
  const { title, lead } = errorWords(text, status);
  return (
    <PageShell title={title} state={state}>
      <h1>{title}</h1>
      <p>{lead}</p>
      <p>
        <a href="/">{t("error-page-home")}</a> ·{" "}
        <a href="/aide">{t("error-page-help")}</a>
      </p>
      {status !== 404 && (
        <p class="hint">
          {t("error-page-reference", { reference: requestId })}
        </p>
      )}
    </PageShell>
  );
}
