import type { ArticleSection } from "@/lib/text/article.ts";
import { useStyles } from "@/components/page_needs.ts";

/** The questions that have pages of their own, by theme. */
export function HelpThemes(props: { sections: readonly ArticleSection[] }) {
  useStyles("links");
  return (
    <>
      {props.sections.map(({ id, title, questions = [] }) => (
        <section id={id}>
          <h2>
            <a href={`/aide/${id}`}>{title}</a>
          </h2>
          <ul class="links">
            {questions.map((question) => (
              <li>
                <a href={`/aide/${id}#${question.id}`}>{question.question}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
