import { buildTheme } from "./theme.ts";
import type { PageNeeds } from "./page_needs.ts";

/** The one style element of a page: the sheets that it has asked for, then the landlord's colour. */
export function PageStyles(props: {
  sheets: Readonly<Record<string, string>>;
  needs: PageNeeds;
  color: string;
}) {
  const { sheets, needs, color } = props;
  const used = Object.keys(sheets).filter((name) => needs.sheets.has(name));
  const __html = used.map((name) => sheets[name]).join("") + buildTheme(color);
  // Our own files, and two colours that have been checked: nothing that needs escaping.
  return <style dangerouslySetInnerHTML={{ __html }} />;
}
