import { useText } from "@/components/use_text.ts";
import { useStyles } from "@/components/page_needs.ts";

/** The years that have documents; nothing where there is only one. */
export function YearNav(props: { years: readonly string[]; year: string }) {
  const { t } = useText();
  const { years, year } = props;
  if (years.length < 2) return null;
  useStyles("years");
  return (
    <nav class="years" aria-label={t("documents-years")}>
      <ul>
        {years.map((one) => (
          <li>
            <a
              href={`/espace/documents?annee=${one}`}
              aria-current={one === year ? "page" : undefined}
            >
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
