import type { Cents } from "@/lib/domain/money.ts";
import { useEffect, useState } from "preact/hooks";
import { previewAmount } from "../lib/domain/payments/amount_preview.ts";
import { formatDecimal, readAmount } from "../lib/domain/money.ts";
import { eurosIn } from "../lib/text/euros_in.ts";
import type { AmountText } from "../lib/text/island_words.ts";

const FIELD = "montant";

/** The amount that stands in the page's field already; null on the server. */
function typedAmount(): string | null {
  return globalThis.document
    ?.querySelector<HTMLInputElement>(`input#${FIELD}`)?.value ?? null;
}

/**
 * The amount of a payment, inside its label's frame: says what will remain, or what a card cannot pay; has the form's
 * button say the sum; writes the amount in full when it is left.
 */
export default function AmountForm(props: {
  /** What stands on the account (negative is owed). */
  balanceCents: Cents;
  bounds: [least: Cents, most: Cents];
  amount: string;
  /** The ids that describe the field. */
  describedBy: string;
  wrong: boolean;
  text: AmountText;
  locale: string;
}) {
  const { describedBy, wrong, text } = props;
  const euros = eurosIn(props.locale);
  // What was typed before this script came is kept.
  const [amount, setAmount] = useState(() => typedAmount() ?? props.amount);
  const preview = previewAmount(amount, props.balanceCents, props.bounds);
  const sentence = preview === null
    ? ""
    : text[preview.kind].replace("%", euros(preview.cents));
  useEffect(() => {
    const button = document.querySelector("#saisie [type=submit]");
    const cents = readAmount(amount);
    if (button === null || cents === null) return;
    // A whole element, as below.
    const label = document.createElement("span");
    label.textContent = text.pay.replace("%", euros(cents));
    button.replaceChildren(label);
  }, [amount]);
  return (
    <>
      <span class="prefixed">
        <input
          id={FIELD}
          name={FIELD}
          value={amount}
          inputMode="decimal"
          autocomplete="off"
          required
          aria-describedby={describedBy}
          aria-invalid={wrong || undefined}
          onInput={(event) => setAmount(event.currentTarget.value)}
          onBlur={() => {
            const cents = readAmount(amount);
            if (cents !== null) setAmount(formatDecimal(cents));
          }}
        />
        <span aria-hidden="true">€</span>
      </span>
      <p class="live" aria-live="polite">
        {/* A whole element each time: a browser that translates the page puts texts of its own in place of ours. */}
        <span key={sentence}>{sentence}</span>
      </p>
    </>
  );
}
