import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import { ledgerPath } from "@/lib/text/ledger_path.ts";

/** The ways to newer and to older entries of the same period; nothing where all are shown. */
export function LedgerPages(props: {
  slug: string;
  typed: { from: string; to: string };
  entries: { newerFrom: number | null; olderFrom: number | null };
}) {
  const { t } = useText();
  const { slug, typed, entries: { newerFrom, olderFrom } } = props;
  if (newerFrom === null && olderFrom === null) return null;
  useStyles("row");
  const path = `${ledgerPath({ ...typed, slug })}&page=`;
  return (
    <p class="row">
      {newerFrom !== null && (
        <a href={`${path}${newerFrom}`}>{t("ledger-newer")}</a>
      )}
      {olderFrom !== null && (
        <a href={`${path}${olderFrom}`}>{t("ledger-older")}</a>
      )}
    </p>
  );
}
