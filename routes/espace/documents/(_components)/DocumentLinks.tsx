import { type FileItem, FileRow, Rows } from "@/components/Rows.tsx";

/** A document of a kind; its contract is told where there are several. */
export interface DocumentItem extends FileItem {
  contract: string;
}

/** Documents of a kind, nothing where there are none. */
export function DocumentLinks(props: {
  title: string;
  items: readonly DocumentItem[];
}) {
  const { title, items } = props;
  if (items.length === 0) return null;
  const several = new Set(items.map(({ contract }) => contract)).size > 1;
  const withContract = (item: DocumentItem): FileItem => {
    const subject = several ? `, ${item.contract}` : "";
    const { name, file } = item;
    return {
      ...item,
      name: `${name}${subject}`,
      file: file && { ...file, called: `${file.called}${subject}` },
    };
  };
  return (
    <>
      <h3>{title}</h3>
      <Rows>
        {items.map((item) => <FileRow item={withContract(item)} />)}
      </Rows>
    </>
  );
}
