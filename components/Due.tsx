import type { DueLead, DueNow } from "../lib/domain/ledger/due_now.ts";
import { dueLead, dueSentences } from "../lib/text/due_sentences.ts";
import { useStyles } from "./page_needs.ts";
import { useText } from "./use_text.ts";

/** What an account asks for now: its sum, what it is made of, what will be drawn. */
export function Due({ due, big }: { due: DueNow; big?: boolean }) {
  const { lead, parts, more } = dueSentences(useText(), due);
  return (
    <>
      <Lead big={big}>{lead}</Lead>
      {parts.length > 0 && <ul>{parts.map((line) => <li>{line}</li>)}</ul>}
      {more.map((sentence) => <p>{sentence}</p>)}
    </>
  );
}

/** What several accounts come to together; each says the rest beside its name. */
export function DueTogether({ due }: { due: DueLead }) {
  return <Lead big>{dueLead(useText(), due)}</Lead>;
}

function Lead(props: { big?: boolean; children: string }) {
  useStyles("balance");
  return <p class={props.big ? "balance big" : "balance"}>{props.children}</p>;
}
