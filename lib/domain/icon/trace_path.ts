import { type Point, traceArc } from "./trace_arc.ts";

/** Lines that stand for a curve: enough for an icon of 180 points. */
const CURVE_LINES = 12;

/** How many numbers a command of path data takes. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Where the pen is, and the last curve's handle, which `S` and `T` mirror. */
interface Pen {
  at: Point;
  from: Point;
  handle: Point | null;
}

/**
 * The outlines that SVG path data draws (SVG 2, 9.3), each closed, its curves as short lines. Data with a fault is
 * drawn up to it, as browsers do.
 */
export function tracePath(data: string): Point[][] {
  const outlines: Point[][] = [];
  const pen: Pen = { at: [0, 0], from: [0, 0], handle: null };
  let previous = "";
  for (const { command, values } of commandsOf(data)) {
    const kind = command.toUpperCase();
    if (kind === "M") {
      pen.at = pen.from = pointOf(pen, command, values, 0);
      outlines.push([pen.at]);
    } else if (kind === "Z") {
      pen.at = pen.from;
      outlines.push([pen.at]);
    } else {
      const mirrors = (kind === "S" && /[CS]/.test(previous)) ||
        (kind === "T" && /[QT]/.test(previous));
      const line = lineOf(pen, command, values, mirrors);
      outlines.at(-1)?.push(...line);
      pen.at = line.at(-1) ?? pen.at;
    }
    previous = kind;
  }
  return outlines.filter(({ length }) => length > 1);
}

function* commandsOf(data: string) {
  for (
    const [, command = "", text = ""] of data.matchAll(/([a-z])([^a-z]*)/gi)
  ) {
    const count = ARGUMENTS[command.toUpperCase()];
    if (count === undefined) return;
    const values = numbersOf(text, command.toUpperCase() === "A");
    if (count === 0) yield { command, values };
    for (let n = 0; count > 0 && n + count <= values.length; n += count) {
      // What follows the first pair of a move are lines.
      const again = n > 0
        ? command.replace("M", "L").replace("m", "l")
        : command;
      yield { command: again, values: values.slice(n, n + count) };
    }
  }
}

/** The numbers of a command; the two flags of an arc are a figure each, often with nothing between. */
function numbersOf(text: string, isArc: boolean): number[] {
  const numbers: number[] = [];
  const number = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))/y;
  const flag = /[\s,]*([01])/y;
  for (let at = 0;;) {
    const place = numbers.length % 7;
    const pattern = isArc && (place === 3 || place === 4) ? flag : number;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return numbers;
    numbers.push(Number(match[1]));
    at = pattern.lastIndex;
  }
}

/** A pair of a command's numbers as a point, counted from the pen where the command is a small letter. */
function pointOf(
  { at }: Pen,
  command: string,
  values: readonly number[],
  first: number,
): Point {
  const [x = 0, y = 0] = values.slice(first, first + 2);
  return command === command.toLowerCase() ? [at[0] + x, at[1] + y] : [x, y];
}

function lineOf(
  pen: Pen,
  command: string,
  values: readonly number[],
  mirrors: boolean,
): Point[] {
  const { at } = pen;
  const point = (first: number) => pointOf(pen, command, values, first);
  const mirrored: Point = mirrors && pen.handle !== null
    ? [2 * at[0] - pen.handle[0], 2 * at[1] - pen.handle[1]]
    : at;
  switch (command.toUpperCase()) {
    case "H":
      return [[point(0)[0], at[1]]];
    case "V":
      return [[at[0], pointOf(pen, command, [0, ...values], 0)[1]]];
    case "C":
      pen.handle = point(2);
      return curve([at, point(0), point(2), point(4)]);
    case "S":
      pen.handle = point(0);
      return curve([at, mirrored, point(0), point(2)]);
    case "Q":
      pen.handle = point(0);
      return curve([at, point(0), point(2)]);
    case "T":
      pen.handle = mirrored;
      return curve([at, mirrored, point(0)]);
    case "A":
      return traceArc(at, values, point(5));
    default:
      return [point(0)];
  }
}

/** A Bézier curve by its handles, of whatever degree, as de Casteljau draws it; without its first point. */
function curve(handles: readonly Point[]): Point[] {
  return Array.from({ length: CURVE_LINES }, (_, n) => {
    const share = (n + 1) / CURVE_LINES;
    let points = handles;
    while (points.length > 1) {
      points = points.slice(1).map(([x, y], index): Point => {
        const [fromX, fromY] = points[index] ?? [x, y];
        return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
      });
    }
    return points[0] ?? [0, 0];
  });
}
