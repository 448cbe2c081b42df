import { inFours } from "../lib/text/format.ts";
import { useScript, useStyles } from "./page_needs.ts";
import { useText } from "./use_text.ts";

/**
 * A number that people carry over to their bank. It stands in groups of four, and is read out sign by sign with a pause
 * between them; what is copied has no spaces. A script puts a button beside it.
 */
export function CopiedCode({ name, value }: { name: string; value: string }) {
  const { t } = useText();
  useStyles("code", "quiet");
  useScript("copy_value", {
    button: t("comfort-copy"),
    copied: t("comfort-copied"),
  });
  const groups = inFours(value).split(" ");
  return (
    <>
      <span class="hidden">
        {groups.map((group) => [...group].join(" ")).join(", ")}
      </span>
      <bdi class="code" aria-hidden="true" data-copy={name}>
        {groups.map((group) => (
          <>
            <i>{group}</i>
            <wbr />
          </>
        ))}
      </bdi>
    </>
  );
}
