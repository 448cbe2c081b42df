import { useStyles } from "../page_needs.ts";

const WIDTH = 600;
const HEIGHT = 120;
/** What of a bar's place is bar. */
const FILLED = 0.7;

/** Bars, one a value, drawn on the server; the table beside it says the same in figures. */
export function BarChart(props: {
  /** What is drawn, said to those who do not see it. */
  label: string;
  bars: readonly { name: string; value: number; words: string }[];
}) {
  useStyles("chart");
  const { label, bars } = props;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {bars.map(({ value, words }, i) => {
        const height = value / most * (HEIGHT - 2);
        return (
          <rect
            x={round(i * step + step * (1 - FILLED) / 2)}
            y={round(HEIGHT - height)}
            width={round(step * FILLED)}
            height={round(height)}
          >
            <title>{words}</title>
          </rect>
        );
      })}
      <path class="axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
