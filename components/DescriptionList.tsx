import type { ComponentChild } from "preact";
import { useStyles } from "./page_needs.ts";

/** Names and what they are; empty ones are left out. Values keep their own direction, whatever the page's. */
export function DescriptionList(props: {
  items: readonly (readonly [name: string, value: ComponentChild])[];
}) {
  useStyles("facts");
  const items = props.items.filter(([, value]) => value !== "");
  return (
    <dl>
      {items.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{typeof value === "string" ? <bdi>{value}</bdi> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
