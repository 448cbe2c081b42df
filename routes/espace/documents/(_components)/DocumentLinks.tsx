import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

/** A document of a list. */
export interface DocumentItem {
  /** The folder of its page and its file. */
  href: string;
  /** The page's own name, where the folder is not the page. */
  page?: string;
  file: string;
  label: string;
  /** How its file is called in "Télécharger …". */
  download: string;
  /** Told where there are several; empty where it goes without saying. */
  contract: string;
  /** Of the PDF; null where there is none. */
  bytes: number | null;
}

/** Documents of a kind: each as a page to read and as a PDF to keep, nothing where there are none. */
export function DocumentLinks(props: {
  title: string;
  items: readonly DocumentItem[];
}) {
  const { t, format: { fileSize } } = useText();
  const { title, items } = props;
  if (items.length === 0) return null;
  useStyles("files");
  const several = new Set(items.map(({ contract }) => contract)).size > 1;
  return (
    <>
      <h3>{title}</h3>
      <ul class="files">
        {items.map((item) => {
          const subject = several ? `, ${item.contract}` : "";
          return (
            <li>
              <a
                href={item.page === undefined
                  ? item.href
                  : `${item.href}/${item.page}`}
              >
                {item.label}
                {subject}
              </a>
              {item.bytes !== null && (
                <a class="file" href={`${item.href}/${item.file}`}>
                  {t("documents-download", {
                    name: `${item.download}${subject}`,
                    size: fileSize(item.bytes),
                  })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
