import { LINE_NATURES, type LineNature } from "../lib/domain/tenant.ts";
import { useText } from "./use_text.ts";

/** Each kind of line that a month has, in plain words, behind one summary. */
export function LineNatures(props: {
  title: string;
  lines: readonly { nature: LineNature }[];
}) {
  const { lineNatures } = useText();
  const natures = LINE_NATURES.filter((nature) =>
    props.lines.some((line) => line.nature === nature)
  );
  return (
    <details>
      <summary>{props.title}</summary>
      <dl>
        {natures.map((nature) => (
          <div>
            <dt>{lineNatures[nature].name}</dt>
            <dd>{lineNatures[nature].plain}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
