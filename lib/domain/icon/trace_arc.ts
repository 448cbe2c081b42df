/** A place on a drawing. */
export type Point = readonly [x: number, y: number];

/** Lines that stand for an arc. */
const ARC_LINES = 24;

/**
 * An arc of an ellipse as lines, without its first point. `values` are the radii, the turn in degrees, and whether the
 * longer arc and the one with the clock are meant (SVG 2, appendix B.2.4).
 */
export function traceArc(
  from: Point,
  values: readonly number[],
  to: Point,
): Point[] {
  const [width = 0, height = 0, degrees = 0, isLong = 0, isClockwise = 0] =
    values;
  const turn = degrees * Math.PI / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  // Half of the way between the ends, in the ellipse's own axes.
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  let [rx, ry] = [Math.abs(width), Math.abs(height)];
  if (rx === 0 || ry === 0 || (x === 0 && y === 0)) return [to];
  const reach = (x / rx) ** 2 + (y / ry) ** 2;
  if (reach > 1) [rx, ry] = [rx * Math.sqrt(reach), ry * Math.sqrt(reach)];
  const over = (x / rx) ** 2 + (y / ry) ** 2;
  const far = Math.sqrt(Math.max(0, 1 / over - 1)) *
    (isLong === isClockwise ? -1 : 1);
  const [centerX, centerY] = [far * rx * y / ry, -far * ry * x / rx];
  const first = Math.atan2((y - centerY) / ry, (x - centerX) / rx);
  const last = Math.atan2((-y - centerY) / ry, (-x - centerX) / rx);
  const full = 2 * Math.PI;
  const angle = isClockwise === 1
    ? ((last - first) % full + full) % full
    : -(((first - last) % full + full) % full);
  const [midX, midY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return Array.from({ length: ARC_LINES }, (_, n): Point => {
    const at = first + angle * (n + 1) / ARC_LINES;
    const [ownX, ownY] = [
      centerX + rx * Math.cos(at),
      centerY + ry * Math.sin(at),
    ];
    return [midX + cos * ownX - sin * ownY, midY + sin * ownX + cos * ownY];
  });
}
