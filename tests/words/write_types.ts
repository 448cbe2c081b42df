import type { Catalogue, CatalogueMessage } from "./catalogue.ts";

/** The module of types that the French messages make: what each takes, so that a call with another does not compile. */
export function writeTypes(shared: Catalogue, frenchOnly: Catalogue): string {
  return `// Written by \`deno task words --write\` from the French messages. Do not edit.

/** The tenant's messages, in every language: what each is filled with. */
export interface Messages {
${rows(shared, false)}}

/** Those that hold links: what each is filled with, and the names of its links. */
export interface LinkedMessages {
${rows(shared, true)}}

/** What is said in French only. */
export interface FrenchMessages {
${rows(frenchOnly, false)}}

/** The same, with links. */
export interface LinkedFrenchMessages {
${rows(frenchOnly, true)}}
`;
}

function rows({ messages }: Catalogue, linked: boolean): string {
  return [...messages.values()]
    .filter(({ links }) => links.length > 0 === linked)
    .sort((a, b) => a.id < b.id ? -1 : 1)
    .map((message) => `  "${message.id}": ${typeOf(message)};\n`).join("");
}

function typeOf({ values, links }: CatalogueMessage): string {
  const fields = [...values].map(([name, type]) => `${name}: ${type}`);
  const filled = fields.length === 0 ? "null" : `{ ${fields.join("; ")} }`;
  if (links.length === 0) return filled;
  const names = links.map((name) => `"${name}"`).join(" | ");
  return `{ values: ${filled}; links: ${names} }`;
}
