import { LINE_NATURES, type LineNature } from "../lib/domain/tenant.ts";
import { useText } from "./use_text.ts";
import { LINE_MEANINGS, LINE_NAMES } from "../lib/text/contract_words.ts";
import { useStyles } from "./page_needs.ts";

/** Each kind of line that a month has, and what else a reader may wonder at, in plain words behind one summary. */
export function LineNatures(props: {
  title: string;
  lines: readonly { nature: LineNature }[];
  more?: readonly (readonly [name: string, plain: string])[];
}) {
  useStyles("details", "facts");
  const { t } = useText();
  const natures = LINE_NATURES.filter((nature) =>
    props.lines.some((line) => line.nature === nature)
  );
  const all = [
    ...natures.map((nature) =>
      [t(LINE_NAMES[nature]), t(LINE_MEANINGS[nature])] as const
    ),
    ...props.more ?? [],
  ];
  return (
    <details>
      <summary>{props.title}</summary>
      <dl>
        {all.map(([name, plain]) => (
          <div>
            <dt>{name}</dt>
            <dd>{plain}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
