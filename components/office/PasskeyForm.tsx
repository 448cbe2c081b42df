import type { ComponentChildren } from "preact";
import { PASSKEY_NAMES } from "../../lib/text/form_names.ts";
import { french } from "../../lib/text/french.ts";
import { useScript } from "../page_needs.ts";

/** A form that a passkey answers. Without JavaScript it is not shown: there is another way beside it. */
export function PasskeyForm(props: {
  /** Whether a passkey is made or used. */
  kind: "create" | "get";
  action: string;
  /** Where the browser asks what is to be signed. */
  challenge: string;
  children: ComponentChildren;
}) {
  useScript("passkey", { failed: french.t("passkey-failed") });
  const { kind, action, challenge, children } = props;
  return (
    <form
      method="post"
      action={action}
      data-passkey={kind}
      data-challenge={challenge}
      novalidate
      hidden
    >
      <input type="hidden" name={PASSKEY_NAMES.answer} value="" />
      {children}
    </form>
  );
}
