import type { Cents } from "@/lib/domain/money.ts";
import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { previewAmount } from "../lib/domain/payments/amount_preview.ts";
import { formatDecimal, readAmount } from "../lib/domain/money.ts";
import { eurosIn } from "../lib/text/euros_in.ts";
import type { AmountText } from "../lib/text/island_words.ts";

/** A contract's place in the list and what stands on its account (negative is owed). */
export interface PayableContract {
  slug: string;
  balanceCents: Cents;
}

/**
 * The amount of a payment, inside its label's frame: says what will remain, follows the list of
 * contracts beside it (`#contrat`), and writes the amount in full when it is left.
 */
export default function AmountForm(props: {
  contracts: PayableContract[];
  slug: string;
  amount: string;
  /** The ids that describe the field, when there are any. */
  describedBy: string;
  wrong: boolean;
  text: AmountText;
  locale: string;
}) {
  const { contracts, describedBy, wrong, text } = props;
  const euros = eurosIn(props.locale);
  const slug = useSignal(props.slug);
  const amount = useSignal(props.amount);
  const balanceOf = (wanted: string) =>
    contracts.find((one) => one.slug === wanted)?.balanceCents ?? 0;
  useEffect(() => {
    const list = document.getElementById("contrat");
    const choose = () => {
      slug.value = (list as HTMLSelectElement).value;
      const owed = -balanceOf(slug.value);
      amount.value = owed > 0 ? formatDecimal(owed) : "";
    };
    list?.addEventListener("change", choose);
    return () => list?.removeEventListener("change", choose);
  }, []);
  const sentence = useComputed(() => {
    const preview = previewAmount(amount.value, balanceOf(slug.value));
    return preview === null
      ? ""
      : text[preview.kind].replace("%", euros(preview.cents));
  });
  return (
    <>
      <span class="prefixed">
        <input
          id="montant"
          name="montant"
          value={amount}
          inputMode="decimal"
          autocomplete="off"
          required
          aria-describedby={describedBy || undefined}
          aria-invalid={wrong || undefined}
          onInput={(event) => amount.value = event.currentTarget.value}
          onBlur={() => {
            const cents = readAmount(amount.value);
            if (cents !== null) amount.value = formatDecimal(cents);
          }}
        />
        <span aria-hidden="true">€</span>
      </span>
      <p class="live" aria-live="polite">{sentence}</p>
    </>
  );
}
