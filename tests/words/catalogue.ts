import {
  type Entry,
  FluentParser,
  FluentSerializer,
  type Message,
  type SelectExpression,
  Visitor,
} from "@fluent/syntax";
import { createHash } from "node:crypto";

/** A message of a catalogue: what it takes and what it is made from. */
export interface CatalogueMessage {
  id: string;
  /** The pattern as it stands in the file, without its comment. */
  source: string;
  /** What it is filled with, each a text or a count. */
  values: ReadonlyMap<string, "string" | "number">;
  /** Names of its links, in the order of their names. */
  links: readonly string[];
  /** Ids of messages that stand within it. */
  references: readonly string[];
}

/** The messages of a `.ftl`, and what of it cannot be read. */
export interface Catalogue {
  messages: ReadonlyMap<string, CatalogueMessage>;
  faults: readonly string[];
}

const serializer = new FluentSerializer();

/** Reads a `.ftl`. */
export function parseCatalogue(text: string): Catalogue {
  const messages = new Map<string, CatalogueMessage>();
  const faults: string[] = [];
  for (const entry of new FluentParser().parse(text).body) {
    if (entry.type === "Junk") faults.push(`unreadable: ${firstLine(entry)}`);
    if (entry.type !== "Message") continue;
    const message = readMessage(entry as Message);
    if (messages.has(message.id)) faults.push(`${message.id} stands twice`);
    messages.set(message.id, message);
  }
  return { messages, faults };
}

/** A short mark of a French text: a translation keeps the mark of the text that it was made from. */
export function markOf({ source }: CatalogueMessage): string {
  return createHash("sha256").update(source).digest("hex").slice(0, 10);
}

function firstLine(entry: Entry): string {
  return serializer.serializeEntry(entry).trim().split("\n")[0] ?? "";
}

function readMessage(message: Message): CatalogueMessage {
  const bare = message.clone();
  bare.comment = null;
  const source = serializer.serializeEntry(bare).trim();
  const reader = new PatternReader();
  reader.visit(message);
  // `$max (Number): …` in the comment, as Firefox writes it.
  const counts = (message.comment?.content ?? "")
    .matchAll(/\$(\w+) \(Number\)/g);
  for (const [, name = ""] of counts) reader.counts.add(name);
  const values = [...reader.names].sort().map((name) =>
    [name, reader.counts.has(name) ? "number" : "string"] as const
  );
  const links = [...source.matchAll(/<([a-z]+)>.*?<\/\1>/gs)]
    .map(([, name = ""]) => name);
  return {
    id: message.id.name,
    source,
    values: new Map(values),
    links: [...new Set(links)].sort(),
    references: reader.references,
  };
}

const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];

/** Notes what a pattern names; what chooses a plural is a count. */
class PatternReader extends Visitor {
  readonly names = new Set<string>();
  readonly counts = new Set<string>();
  readonly references: string[] = [];

  override visitVariableReference({ id }: { id: { name: string } }) {
    this.names.add(id.name);
  }

  override visitMessageReference({ id }: { id: { name: string } }) {
    this.references.push(id.name);
  }

  override visitSelectExpression(node: SelectExpression) {
    const { selector, variants } = node;
    const isPlural = variants.every(({ key }) =>
      key.type === "NumberLiteral" || CATEGORIES.includes(key.name)
    );
    if (selector.type === "VariableReference" && isPlural) {
      this.counts.add(selector.id.name);
    }
    this.genericVisit(node);
  }
}
