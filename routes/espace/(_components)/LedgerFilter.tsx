import { Chips } from "@/components/Chips.tsx";
import { Button } from "@/components/form/Button.tsx";
import { Field, type FieldError } from "@/components/form/Field.tsx";
import { KEPT_FORM, useTyped } from "@/components/form/typed_values.ts";
import { useStyles } from "@/components/page_needs.ts";
import { useOfflineNotice } from "@/components/use_offline_notice.ts";
import { useText } from "@/components/use_text.ts";
import type { PresetPeriod } from "@/lib/domain/period.ts";
import { ledgerPath } from "@/lib/text/ledger_path.ts";
import { PERIOD_NAMES } from "@/lib/text/form_names.ts";

/** Which period of an account to show: the usual ones as links, any other as two dates. */
export function LedgerFilter(props: {
  slug: string;
  typed: { from: string; to: string };
  presets: readonly PresetPeriod[];
  errors: readonly FieldError[];
}) {
  const { t } = useText();
  const { slug, typed, presets, errors } = props;
  const isShown = ({ from, to }: PresetPeriod) =>
    from === typed.from && to === typed.to;
  return (
    <>
      <Chips
        label={t("ledger-period")}
        items={presets.map((preset) => ({
          href: ledgerPath({ ...preset, slug }),
          name: presetName(preset),
          isShown: isShown(preset),
        }))}
      />
      <DatesForm
        slug={slug}
        typed={typed}
        errors={errors}
        isOpen={errors.length > 0 || !presets.some(isShown)}
      />
    </>
  );
}

function presetName({ kind, count }: PresetPeriod): string {
  const { t } = useText();
  if (kind === "months") return t("ledger-months", { count });
  return kind === "year" ? String(count) : t("ledger-everything");
}

/** Two dates, as a form that changes nothing, so a GET; and the way back to everything. */
function DatesForm({ slug, typed, errors, isOpen }: {
  slug: string;
  typed: { from: string; to: string };
  errors: readonly FieldError[];
  isOpen: boolean;
}) {
  useStyles("row", "filter", "details");
  useOfflineNotice();
  const { t } = useText();
  const isTyped = useTyped(PERIOD_NAMES.from) !== undefined;
  const dates = [
    [PERIOD_NAMES.from, t("ledger-from"), typed.from],
    [PERIOD_NAMES.to, t("ledger-to"), typed.to],
  ] as const;
  return (
    <details open={isOpen || isTyped}>
      <summary>{t("ledger-other-dates")}</summary>
      <form id={KEPT_FORM} method="get" novalidate class="row">
        <input type="hidden" name={PERIOD_NAMES.contract} value={slug} />
        {dates.map(([name, label, value]) => (
          <Field
            name={name}
            label={label}
            value={value}
            inputMode="text"
            optional
            errors={errors}
          />
        ))}
        <Button kind="second">{t("ledger-show")}</Button>
        {isOpen && (
          <a href={ledgerPath({ slug, from: "", to: "" })}>
            {t("ledger-reset")}
          </a>
        )}
      </form>
    </details>
  );
}
