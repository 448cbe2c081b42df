import type { ComponentChildren } from "preact";
import { useStyles } from "./page_needs.ts";

/** A list of short rows. */
export function Rows({ children }: { children: ComponentChildren }) {
  useStyles("rows");
  return <ul class="rows">{children}</ul>;
}

/** A row that opens a page: what it is, and what stands there now. */
export function LinkRow(props: {
  href: string;
  name: string;
  detail?: string;
  /** What other pages and mails lead to. */
  id?: string;
  download?: boolean;
}) {
  const { href, name, detail, id, download } = props;
  return (
    <li id={id}>
      <a class="open" href={href} download={download}>
        <span>
          {name}
          {detail !== undefined && (
            <small>
              <bdi>{detail}</bdi>
            </small>
          )}
        </span>
      </a>
    </li>
  );
}
