/** How long each text is, in UTF-16 units. */
const WORST_LENGTH = 65_536;

const filled = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What is repeated: blanks, figures, separators, marks, brackets, and what parsers of ours look for. */
const UNITS: Record<string, string> = {
  spaces: " ",
  tabs: "\t",
  "spaces and line ends": "   \n",
  "line ends": "\r\n",
  "unseen blanks": "\u200B\uFEFF",
  digits: "1",
  zeros: "0",
  letters: "a",
  capitals: "L/",
  dots: ".",
  "letters and dots": "a.",
  ats: "@",
  commas: ",",
  "figures and commas": "1,",
  semicolons: ";",
  equals: "=",
  ampersands: "&a=",
  "cookie pairs": "a=b; ",
  colons: ":",
  "figures and colons": "0:",
  slashes: "/",
  hyphens: "-",
  percents: "%",
  escapes: "%41",
  quotes: '"',
  "doubled quotes": '""";',
  "quotes and line ends": '"\n',
  "quotes and blanks": '" ',
  "quotes and letters": 'a"',
  brackets: "[",
  braces: '{"a":',
  tags: "<!--",
  addresses: "http://",
  "paths in paths": "/langue?retour=",
  markers: "Version/1 ",
  postings: "payment:a:",
  marks: "\u0301",
  "marks out of order": "\u0301\u0323",
  "one letter that opens into eighteen": "\uFDFA",
  "half a pair": "\uD83D",
  "joined signs": "\u{1F469}\u200D",
  "Arabic figures": "\u0661",
};

/**
 * Texts that are as long as each other: each unit alone, between two letters, and behind the beginning of something.
 */
export function worstTexts(length = WORST_LENGTH): [string, string][] {
  return Object.entries(UNITS).flatMap(([name, unit]) =>
    [["", ""], ["a", "a"], ["12 ", "!"], ["a@", "@"]].map(
      ([before = "", after = ""]): [string, string] => [
        `${before}${name}${after}`,
        before + filled(unit, length - before.length - after.length) + after,
      ],
    )
  );
}
