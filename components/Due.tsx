import type {
  AccountBooks,
  BooksAge,
} from "../lib/domain/exchange/account_books.ts";
import type { DueLead, DueNow } from "../lib/domain/ledger/due_now.ts";
import { dueLead, dueSentences } from "../lib/text/due_sentences.ts";
import { BooksDate, OwnPayments } from "./Books.tsx";
import { useStyles } from "./page_needs.ts";
import { useText } from "./use_text.ts";

/**
 * What an account asks for now: its sum, of what moment that is, what was paid here since, what it is made of, what
 * will be drawn.
 */
export function Due(props: {
  due: DueNow;
  books: AccountBooks | null;
  /** The moment stands above, for several accounts at once. */
  dated?: boolean;
  big?: boolean;
}) {
  const { due, books, dated, big } = props;
  const { lead, parts, more } = dueSentences(useText(), due);
  return (
    <>
      <Lead big={big}>{lead}</Lead>
      {books !== null && (
        <>
          {!dated && <BooksDate age={books.age} />}
          <OwnPayments books={books} />
        </>
      )}
      {parts.length > 0 && <ul>{parts.map((line) => <li>{line}</li>)}</ul>}
      {more.map((sentence) => <p>{sentence}</p>)}
    </>
  );
}

/** What several accounts come to together; each says the rest beside its name. */
export function DueTogether({ due, age }: {
  due: DueLead;
  /** Of what moment they all are; null where they differ, or the portal keeps the books. */
  age: BooksAge | null;
}) {
  return (
    <>
      <Lead big>{dueLead(useText(), due)}</Lead>
      {age !== null && <BooksDate age={age} />}
    </>
  );
}

function Lead(props: { big?: boolean; children: string }) {
  useStyles("balance");
  return <p class={props.big ? "balance big" : "balance"}>{props.children}</p>;
}
