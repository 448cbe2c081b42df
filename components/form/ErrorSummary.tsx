import type { FieldError } from "./Field.tsx";
import { useText } from "../use_text.ts";
import { useStyles } from "../page_needs.ts";

/**
 * What is to be corrected, on top of the page, focused, each fault leading to its field. Nothing when there is none.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useText();
  if (errors.length === 0) return null;
  useStyles("summary");
  return (
    <div
      class="summary"
      role="alert"
      tabIndex={-1}
      autofocus
      aria-labelledby="erreurs"
    >
      <h2 id="erreurs">{t("common-error-summary")}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
