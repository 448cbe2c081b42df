import { type FileItem, FileRow, Rows } from "@/components/Rows.tsx";

/** Documents of a kind, nothing where there are none; what tells them apart is said where they differ in it. */
export function DocumentLinks(props: {
  title: string;
  items: readonly FileItem[];
}) {
  const { title, items } = props;
  if (items.length === 0) return null;
  const several = new Set(items.map(({ detail }) => detail)).size > 1;
  const told = (item: FileItem): FileItem => {
    const { file, detail } = item;
    if (!several) return { ...item, detail: "" };
    const called = `${file?.called}, ${detail}`;
    return { ...item, file: file && { ...file, called } };
  };
  return (
    <>
      <h3>{title}</h3>
      <Rows>
        {items.map((item) => <FileRow item={told(item)} />)}
      </Rows>
    </>
  );
}
