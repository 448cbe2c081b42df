import type { CommonPasswords } from "../domain/account/password.ts";
import { foldPassword } from "../domain/account/password_strength.ts";

/** What the estimator reads of a password: its time grows faster than the length. Forty characters say enough. */
const READ_AT_MOST = 40;
/** Letters taken for digits or signs at once; each multiplies the readings. */
const L33T_AT_MOST = 10;
/** Shorter words cost a guesser no less than their letters. */
const WORD_MIN = 3;

const PLAIN = /^[a-z0-9]+$/;

let loaded: Promise<CommonPasswords> | undefined;

/**
 * The lists of leaked passwords, French words and names, and an estimator on them. Loaded once, when first asked for:
 * they take 40 MB.
 */
export function loadCommonPasswords(): Promise<CommonPasswords> {
  return loaded ??= load();
}

async function load(): Promise<CommonPasswords> {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-fr"),
  ]);
  // Not its sequences of words: a red dog is no step of the Chinese zodiac.
  const dictionary = {
    ...common.dictionary,
    "commonWords-fr": french.dictionary["commonWords-fr"],
    "firstnames-fr": french.dictionary["firstnames-fr"],
    "lastnames-fr": french.dictionary["lastnames-fr"],
    "wikipedia-fr": french.dictionary["wikipedia-fr"],
  };
  const estimator = new ZxcvbnFactory({
    dictionary,
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: L33T_AT_MOST,
    maxLength: READ_AT_MOST,
  });
  // Private in name only, and a second table would take 20 MB.
  const tables = Object.values<Record<string, number>>(
    estimator["options"].rankedDictionaries,
  );
  const accented = rankAccented(Object.values(dictionary));
  return {
    rankOf(word) {
      if (word.length < WORD_MIN) return null;
      let rank = accented.get(word) ?? Infinity;
      for (const table of tables) {
        const own = Object.hasOwn(table, word) ? table[word] : undefined;
        if (own !== undefined) rank = Math.min(rank, own);
      }
      return rank === Infinity ? null : rank;
    },
    guessesOf: (password) => estimator.check(password).guesses,
  };
}

/** The best place of each word that is written otherwise when it is folded. */
function rankAccented(
  lists: readonly (readonly (string | number)[])[],
): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const text = String(list[at]);
      if (PLAIN.test(text)) continue;
      const word = foldPassword(text);
      ranks.set(word, Math.min(at + 1, ranks.get(word) ?? Infinity));
    }
  }
  return ranks;
}
