import type { ArticleSection } from "@/lib/text/article.ts";
import { LinkRow, Rows } from "@/components/Rows.tsx";

/** The questions that have pages of their own, by theme. */
export function HelpThemes(props: { sections: readonly ArticleSection[] }) {
  return (
    <>
      {props.sections.map(({ id, title, questions = [] }) => (
        <section id={id}>
          <h2>
            <a href={`/aide/${id}`}>{title}</a>
          </h2>
          <Rows>
            {questions.map((question) => (
              <LinkRow
                href={`/aide/${id}#${question.id}`}
                name={question.question}
              />
            ))}
          </Rows>
        </section>
      ))}
    </>
  );
}
