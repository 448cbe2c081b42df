import { useStyles } from "./page_needs.ts";

/** A few links of which one is shown: years, periods, contracts. Nothing where there is no choice. */
export function Chips(props: {
  label: string;
  items: readonly { href: string; name: string; isShown: boolean }[];
}) {
  const { label, items } = props;
  if (items.length < 2) return null;
  useStyles("chips");
  return (
    <nav aria-label={label}>
      <ul class="chips">
        {items.map(({ href, name, isShown }) => (
          <li>
            {/* "false", too, is said: all of them lead to the path that is open, and would be marked. */}
            <a href={href} aria-current={isShown ? "true" : "false"}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
