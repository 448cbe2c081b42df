import type {
  ArticleBlock,
  ArticleQuestion,
  ArticleSection,
  Words,
} from "../lib/text/article.ts";
import { DescriptionList } from "./DescriptionList.tsx";
import { Notice } from "./Notice.tsx";
import { useStyles } from "./page_needs.ts";
import { useText } from "./use_text.ts";

/** A page to be read: titled sections, after a list of them where `contents` names one. */
export function Article(props: {
  sections: readonly ArticleSection[];
  /** What stands before the first title. */
  lead?: readonly ArticleBlock[];
  contents?: string;
  /** Whether the answers are shown before they are asked for. */
  open?: boolean;
}) {
  const { sections, lead = [], contents, open } = props;
  return (
    <>
      {lead.map((block) => <Block block={block} />)}
      {contents !== undefined && (
        <nav aria-label={contents}>
          <ul>
            {sections.map(({ id, title }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map(({ id, title, blocks = [], questions = [] }) => (
        <section id={id}>
          <h2>{title}</h2>
          {blocks.map((block) => <Block block={block} />)}
          {questions.map((question) => (
            <Question question={question} open={open} />
          ))}
        </section>
      ))}
    </>
  );
}

function Question(props: { question: ArticleQuestion; open?: boolean }) {
  useStyles("details");
  const { id, question, answer } = props.question;
  return (
    <details id={id} open={props.open}>
      <summary>{question}</summary>
      {answer.map((block) => <Block block={block} />)}
    </details>
  );
}

function Block({ block }: { block: ArticleBlock }) {
  const { colon } = useText().format;
  switch (block.kind) {
    case "text":
      return (
        <p>
          <Sentence words={block.words} />
        </p>
      );
    case "subtitle":
      return (
        <h3>
          <Sentence words={block.words} />
        </h3>
      );
    case "warning":
      return (
        <Notice kind="warning">
          <p>
            <Sentence words={block.words} />
          </p>
        </Notice>
      );
    case "list":
      return <ul>{block.items.map(toItem)}</ul>;
    case "steps":
      return <ol>{block.items.map(toItem)}</ol>;
    case "terms":
      return (
        <ul>
          {block.terms.map(([term, words]) => (
            <li>
              <b>{term + colon}</b> <Sentence words={words} />
            </li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <DescriptionList
          items={block.facts.map((
            [name, words],
          ) => [name, <Sentence words={words} />])}
        />
      );
  }
}

function toItem(words: Words) {
  return (
    <li>
      <Sentence words={words} />
    </li>
  );
}

function Sentence({ words }: { words: Words }) {
  if (typeof words === "string") return <>{words}</>;
  return (
    <>
      {words.map((part) =>
        typeof part === "string" ? part : <a href={part.href}>{part.label}</a>
      )}
    </>
  );
}
