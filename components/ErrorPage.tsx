import { PageShell, type ShellState } from "./PageShell.tsx";
import { errorWords } from "../lib/text/error_words.ts";
import { useText } from "./use_text.ts";

/** The page of an error: a sentence, a way on, and a reference to quote; never the error itself. */
export function ErrorPage(props: {
  status: number;
  requestId: string;
  state: ShellState;
}) {
  const text = useText();
  const { errorPageText } = text;
  const { title, lead } = errorWords(text, props.status);
  return (
    <PageShell title={title} state={props.state}>
      <h1>{title}</h1>
      <p>{lead}</p>
      <p>
        <a href="/">{errorPageText.home}</a> ·{" "}
        <a href="/aide">{errorPageText.help}</a>
      </p>
      {props.status !== 404 && (
        <p class="hint">{errorPageText.reference(props.requestId)}</p>
      )}
    </PageShell>
  );
}
