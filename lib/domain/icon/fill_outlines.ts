import type { Point } from "./trace_arc.ts";

/** Rows and columns that a pixel is judged by. */
const PARTS = 4;

/** An edge from its upper to its lower end; `turn` says whether it was drawn downwards. */
interface Edge {
  top: Point;
  bottom: Point;
  turn: 1 | -1;
}

/**
 * How much of each pixel of a square outlines cover, from 0 to 1, row by row: what they turn round, as SVG fills
 * (`nonzero`). The outlines are in pixels.
 */
export function fillOutlines(
  outlines: readonly (readonly Point[])[],
  size: number,
): Float32Array {
  const covered = new Float32Array(size * size);
  const edges = outlines.flatMap(edgesOf);
  for (let row = 0; row < size * PARTS; row++) {
    const y = (row + 0.5) / PARTS;
    for (const [from, to] of spansAt(edges, y)) {
      const first = Math.max(0, Math.ceil(from * PARTS - 0.5));
      const last = Math.min(size * PARTS, Math.ceil(to * PARTS - 0.5));
      const start = Math.floor(row / PARTS) * size;
      for (let column = first; column < last; column++) {
        const pixel = start + Math.floor(column / PARTS);
        covered[pixel] = (covered[pixel] ?? 0) + 1 / PARTS ** 2;
      }
    }
  }
  return covered;
}

function edgesOf(outline: readonly Point[]): Edge[] {
  return outline.flatMap((from, n): Edge[] => {
    const to = outline[(n + 1) % outline.length] ?? from;
    if (from[1] === to[1]) return [];
    return from[1] < to[1]
      ? [{ top: from, bottom: to, turn: 1 }]
      : [{ top: to, bottom: from, turn: -1 }];
  });
}

/** From where to where a line across the drawing is inside. */
function* spansAt(edges: readonly Edge[], y: number) {
  const crossings = edges.filter(({ top, bottom }) =>
    top[1] <= y && y < bottom[1]
  ).map(({ top, bottom, turn }) => ({
    x: top[0] + (bottom[0] - top[0]) * (y - top[1]) / (bottom[1] - top[1]),
    turn,
  })).sort((a, b) => a.x - b.x);
  let turns = 0;
  let from = 0;
  for (const { x, turn } of crossings) {
    if (turns === 0) from = x;
    turns += turn;
    if (turns === 0) yield [from, x] as const;
  }
}
