import { PageShell, type ShellState } from "./PageShell.tsx";
import { errorWords } from "../lib/text/error_words.ts";
import { PageScope } from "./PageScope.tsx";
import { useText } from "./use_text.ts";

interface ErrorPageProps {
  status: number;
  rule: string;
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

function ErrorWords({ status, rule, requestId, state }: ErrorPageProps) {
  const text = useText();
  const { t } = text;
  const { title, lead } = errorWords(text, status, rule);
  return (
    <PageShell title={title} state={state}>
      <h1>{title}</h1>
      <p>{lead}</p>
      {rule === "unsaid_origin" && <WayOn path={state.path} />}
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

/** What to do where the browser does not say where a form comes from; the way back is a page, not the act itself. */
function WayOn({ path }: { path: string }) {
  const { t } = useText();
  const page = path.replace(/\/deconnexion$/, "") || "/";
  return (
    <ol>
      <li>{t("error-unsaid-settings")}</li>
      <li>
        <a href={page}>{t("error-unsaid-back")}</a>.
      </li>
      <li>{t("error-unsaid-browser")}</li>
    </ol>
  );
}
