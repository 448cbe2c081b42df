import {
  applyPosting,
  emptyHead,
  type Entry,
} from "../../lib/domain/ledger/ledger.ts";
import { testAccount } from "./test_account.ts";
import { buildTestPosting, type PlainPosting } from "./test_posting.ts";

/** The entries that postings make on an account, in their order. */
export function testEntries(postings: readonly PlainPosting[]): Entry[] {
  let head = emptyHead(testAccount("L/0039000204"));
  return postings.map((plain) => {
    const posting = buildTestPosting(plain);
    const next = applyPosting(head, posting, "2026-11-30T09:00:00.000Z");
    head = next.head;
    return next.entry;
  });
}
