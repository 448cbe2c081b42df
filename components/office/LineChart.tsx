import { useStyles } from "../page_needs.ts";

const WIDTH = 600;
const HEIGHT = 120;
const MARGIN = 6;

/** A line through one value after another, drawn on the server; the table beside it says the same in figures. */
export function LineChart(props: {
  /** What is drawn, said to those who do not see it. */
  label: string;
  points: readonly { value: number; words: string }[];
  /** The value at the top. */
  most: number;
}) {
  useStyles("chart");
  const { label, points } = props;
  const most = Math.max(1, props.most);
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, points.length - 1);
  const placed = points.map(({ value, words }, i) => ({
    x: Math.round(MARGIN + i * step),
    y: Math.round(HEIGHT - MARGIN - value / most * (HEIGHT - 2 * MARGIN)),
    words,
  }));
  const line = placed.map(({ x, y }) => `${x} ${y}`).join("L");
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <path class="axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
      {line !== "" && <path class="line" d={`M${line}`} />}
      {placed.map(({ x, y, words }) => (
        <circle cx={x} cy={y} r={4}>
          <title>{words}</title>
        </circle>
      ))}
    </svg>
  );
}
