import type { ComponentChildren } from "preact";
import { useStyles } from "./page_needs.ts";
import { useText } from "./use_text.ts";

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

/** A document of a list. */
export interface FileItem {
  /** Its page. */
  href: string;
  name: string;
  /** What else tells it from others; empty where nothing is needed. */
  detail: string;
  /** Its PDF, and how that is called in "Télécharger …"; null where there is none. */
  file: { href: string; called: string; bytes: number } | null;
}

/** A row of a document: it opens its page; its PDF stands beside, with its size. */
export function FileRow({ item }: { item: FileItem }) {
  const { t, format: { fileSize } } = useText();
  const { href, name, detail, file } = item;
  return (
    <li>
      <a href={href}>
        <span>
          {name}
          {detail !== "" && <small>{detail}</small>}
        </span>
      </a>
      {file !== null && (
        <a class="file" href={file.href}>
          <span class="hidden">
            {t("documents-download", {
              name: file.called,
              size: fileSize(file.bytes),
            })}
          </span>
          <span aria-hidden="true">{`PDF, ${fileSize(file.bytes)}`}</span>
        </a>
      )}
    </li>
  );
}
