import type { PageNeeds } from "./page_needs.ts";

/** The scripts that a page has asked for, each with its words in attributes. */
export function PageScripts(props: {
  scripts: Readonly<Record<string, string>>;
  needs: PageNeeds;
}) {
  const { scripts, needs } = props;
  return (
    <>
      {Object.entries(scripts).map(([name, __html]) => {
        const words = needs.scripts.get(name);
        if (words === undefined) return null;
        const data = Object.entries(words).map(([key, word]) =>
          [`data-${key}`, word] as const
        );
        return (
          <script
            {...Object.fromEntries(data)}
            dangerouslySetInnerHTML={{ __html }}
          />
        );
      })}
    </>
  );
}
