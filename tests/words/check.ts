import { type Catalogue, type CatalogueMessage, markOf } from "./catalogue.ts";
import type { Sources } from "./files.ts";

/** All that the words are checked against one another with. */
export interface Words {
  french: Catalogue;
  /** By language. */
  translations: ReadonlyMap<string, Catalogue>;
  frenchOnly: Catalogue;
  sources: Sources;
  /** Words that the code names between quotes. */
  named: ReadonlySet<string>;
}

/** What is missing, stale, unused or at odds: one line each, none when all is well. */
export function checkWords(words: Words): string[] {
  const { french, translations, frenchOnly, sources } = words;
  return [
    ...french.faults.map((fault) => `fr: ${fault}`),
    ...frenchOnly.faults.map((fault) => `french only: ${fault}`),
    ...[...translations].flatMap(([language, catalogue]) =>
      checkTranslation(language, french, catalogue, sources[language] ?? {})
    ),
    ...checkReferences(french, french).map((fault) => `fr: ${fault}`),
    ...checkReferences(frenchOnly, french, frenchOnly)
      .map((fault) => `french only: ${fault}`),
    ...unusedIds(words).map((id) => `unused: ${id}`),
  ];
}

function checkTranslation(
  language: string,
  french: Catalogue,
  { messages, faults }: Catalogue,
  sources: Readonly<Record<string, string>>,
): string[] {
  const found = faults.map((fault) => `${language}: ${fault}`);
  for (const [id, source] of french.messages) {
    const message = messages.get(id);
    if (message === undefined) found.push(`${language}: missing: ${id}`);
    else {
      if (sources[id] !== markOf(source)) {
        found.push(`${language}: stale: ${id} (its French text has changed)`);
      }
      found.push(
        ...differences(source, message).map((what) =>
          `${language}: ${id}: ${what}`
        ),
      );
    }
  }
  for (const id of messages.keys()) {
    if (!french.messages.has(id)) found.push(`${language}: unknown: ${id}`);
  }
  for (const id of Object.keys(sources)) {
    if (!messages.has(id)) found.push(`${language}: source of nothing: ${id}`);
  }
  return found;
}

/** What a translation says with other values or links than the French text. */
function differences(
  source: CatalogueMessage,
  translated: CatalogueMessage,
): string[] {
  const pairs = [
    ["value", [...source.values.keys()], [...translated.values.keys()]],
    ["link", source.links, translated.links],
    ["message", source.references, translated.references],
  ] as const;
  return pairs.flatMap(([what, wanted, given]) => [
    ...wanted.filter((name) => !given.includes(name))
      .map((name) => `lacks the ${what} ${name}`),
    ...given.filter((name) => !wanted.includes(name))
      .map((name) => `has an unknown ${what} ${name}`),
  ]);
}

function checkReferences(
  { messages }: Catalogue,
  ...known: readonly Catalogue[]
): string[] {
  return [...messages.values()].flatMap(({ id, references }) =>
    references.filter((name) => !known.some((one) => one.messages.has(name)))
      .map((name) => `${id}: says ${name}, which is unknown`)
  );
}

/** Ids that neither the code nor a message in use names. */
function unusedIds({ french, frenchOnly, named }: Words): string[] {
  const all = [...french.messages.values(), ...frenchOnly.messages.values()];
  const said = new Set(all.flatMap(({ references }) => references));
  return all.map(({ id }) => id)
    .filter((id) => !named.has(id) && !said.has(id)).sort();
}
