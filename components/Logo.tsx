import type { Landlord } from "../lib/domain/landlord.ts";

/** The landlord's mark: its paths in its colour, those after the first cut out of it. */
export function Logo({ logo }: { logo: Landlord["logo"] }) {
  const [shape, ...holes] = logo;
  return (
    <svg
      class="logo"
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <path d={shape} />
      {holes.map((hole) => <path class="door" d={hole} />)}
    </svg>
  );
}
