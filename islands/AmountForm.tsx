import { useComputed, useSignal } from "@preact/signals";
import { Field, type FieldError } from "../components/Field.tsx";
import { SelectField } from "../components/SelectField.tsx";
import { previewAmount } from "../lib/domain/amount_preview.ts";
import { parseAmount } from "../lib/domain/money.ts";
import { euros } from "../lib/text/format.ts";
import { amountText } from "../lib/text/fr/islands.ts";

/** A contract to pay for: its place in the list and what stands on its account (negative is owed). */
export interface PayableContract {
  slug: string;
  label: string;
  balanceCents: number;
}

/** Contract and amount of a payment: says what will remain, and writes the amount in full when it is left. */
export default function AmountForm(props: {
  contracts: PayableContract[];
  slug: string;
  amount: string;
  labels: { contract: string; amount: string; hint: string };
  errors: FieldError[];
}) {
  const { contracts, labels, errors } = props;
  const slug = useSignal(props.slug);
  const amount = useSignal(props.amount);
  const sentence = useComputed(() => {
    const chosen = contracts.find((one) => one.slug === slug.value);
    const preview = previewAmount(amount.value, chosen?.balanceCents ?? 0);
    switch (preview.kind) {
      case "unreadable":
        return "";
      case "settles":
        return amountText.settles;
      case "leaves":
        return amountText.leaves(euros(preview.cents));
      case "advance":
        return amountText.advance(euros(preview.cents));
    }
  });
  const choose = (value: string) => {
    slug.value = value;
    const owed =
      -(contracts.find((one) => one.slug === value)?.balanceCents ?? 0);
    amount.value = owed > 0 ? written(owed) : "";
  };
  const complete = () => {
    const parsed = parseAmount(amount.value);
    if (parsed.ok) amount.value = written(parsed.cents);
  };
  return (
    <>
      <SelectField
        name="contrat"
        label={labels.contract}
        options={contracts.map((one) => ({
          value: one.slug,
          label: one.label,
        }))}
        value={slug.value}
        errors={errors}
        onChoose={choose}
      />
      <Field
        name="montant"
        label={labels.amount}
        hint={labels.hint}
        inputMode="decimal"
        autocomplete="off"
        value={amount.value}
        errors={errors}
        suffix="€"
        onType={(typed) => amount.value = typed}
        onLeave={complete}
      />
      <p class="live" aria-live="polite">{sentence}</p>
    </>
  );
}

/** Cents as one types them: `830,41`. */
function written(cents: number): string {
  return (cents / 100).toFixed(2).replace(".", ",");
}
