import type { Cents } from "@/lib/domain/money.ts";
import { useEffect, useState } from "preact/hooks";
import { previewAmount } from "../lib/domain/payments/amount_preview.ts";
import { formatDecimal, readAmount } from "../lib/domain/money.ts";
import { eurosIn } from "../lib/text/euros_in.ts";
import type { AmountText } from "../lib/text/island_words.ts";

/** What stands on a contract's account (negative is owed), and the amount that is proposed. */
export type Payable = [balanceCents: Cents, amount: string];

/**
 * The amount of a payment, inside its label's frame: says what will remain, follows the list of
 * contracts beside it (`#contrat`), and writes the amount in full when it is left.
 */
export default function AmountForm(props: {
  /** By their place in the list. */
  contracts: Record<string, Payable>;
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
  const [slug, setSlug] = useState(props.slug);
  const [amount, setAmount] = useState(props.amount);
  const payable = (named: string) => contracts[named] ?? [0, ""];
  useEffect(() => {
    const list = document.getElementById("contrat");
    const choose = () => {
      const { value } = list as HTMLSelectElement;
      setSlug(value);
      setAmount(payable(value)[1]);
    };
    list?.addEventListener("change", choose);
    return () => list?.removeEventListener("change", choose);
  }, []);
  const preview = previewAmount(amount, payable(slug)[0]);
  const sentence = preview === null
    ? ""
    : text[preview.kind].replace("%", euros(preview.cents));
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
