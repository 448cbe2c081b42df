import {
  type AccountBooks,
  type BooksAge,
  sharedAge,
} from "../lib/domain/exchange/account_books.ts";
import type { Contract } from "../lib/domain/tenant.ts";
import {
  closedSentence,
  ownSentences,
  returnedSentences,
  staleSentence,
} from "../lib/text/books_sentences.ts";
import { contractTitle } from "./contract_words.ts";
import { useText } from "./use_text.ts";

/** The moment of the landlord's books behind a balance, and that it is long ago. */
export function BooksDate({ age, of }: { age: BooksAge; of?: Contract }) {
  const text = useText();
  const closed = closedSentence(text, age);
  const stale = staleSentence(text, age);
  const lead = of && `${contractTitle(of)}${text.format.colon} `;
  return (
    <>
      {closed !== null && <p class="hint">{lead}{closed}</p>}
      {stale !== null && <p>{stale}</p>}
    </>
  );
}

/** What was paid here, or taken back by the bank, and is not in the landlord's books yet. */
export function OwnPayments({ books }: { books: AccountBooks }) {
  const { own, returned, age: { today } } = books;
  const text = useText();
  return (
    <>
      {ownSentences(text, own, today).map((one) => <p>{one}</p>)}
      {returnedSentences(text, returned, today).map((one) => <p>{one}</p>)}
    </>
  );
}

/** The same moment for a list of accounts: once where it is the same, else one by one. */
export function BooksDates(props: {
  accounts: readonly { contract: Contract; books: AccountBooks | null }[];
}) {
  const { accounts } = props;
  const shared = sharedAge(accounts.map(({ books }) => books));
  return shared === null
    ? (
      <>
        {accounts.map(({ contract, books }) =>
          books !== null && <BooksDate age={books.age} of={contract} />
        )}
      </>
    )
    : <BooksDate age={shared} />;
}
