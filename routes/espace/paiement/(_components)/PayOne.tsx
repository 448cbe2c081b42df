import { BankTransfer } from "@/components/BankTransfer.tsx";
import { BooksDates } from "@/components/Books.tsx";
import { Chips } from "@/components/Chips.tsx";
import { contractTitle } from "@/components/contract_words.ts";
import { Button } from "@/components/form/Button.tsx";
import type { FieldError } from "@/components/form/Field.tsx";
import { describedBy, FieldFrame } from "@/components/form/FieldFrame.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import AmountForm from "@/islands/AmountForm.tsx";
import type { PayableAccount } from "@/lib/domain/contract_account.ts";
import type { Landlord } from "@/lib/domain/landlord.ts";
import { type DueNow, isGivenBack } from "@/lib/domain/ledger/due_now.ts";
import type { Cents } from "@/lib/domain/money.ts";
import { transferAccount } from "@/lib/domain/payments/transfer_account.ts";
import { drawnSentence, dueLead, moreOf } from "@/lib/text/due_sentences.ts";
import { PAYMENT_NAMES as NAMES } from "@/lib/text/form_names.ts";
import { amountText } from "@/lib/text/island_words.ts";

/** A sum for one contract: what it asks for, or one of its months, or another. */
export function PayOne(props: {
  account: PayableAccount;
  isOnly: boolean;
  amount: string;
  month: string;
  errors: readonly FieldError[];
  landlord: Landlord;
  /** What the card's ceiling refuses, to be paid by transfer; 0 where it refuses nothing. */
  overCents: Cents;
}) {
  useStyles("row", "live");
  const text = useText();
  const { t } = text;
  const { account, isOnly, errors, landlord, overCents } = props;
  const { contract, due } = account;
  return (
    <>
      <h2 id={NAMES.contract} tabIndex={-1}>{contractTitle(contract)}</h2>
      <p>
        {`${dueLead(text, due)}. `}
        {!isOnly && <a href="/espace/paiement">{t("pay-all-link")}</a>}
      </p>
      <BooksDates accounts={[account]} />
      <ToldFirst due={due} />
      <Months account={account} shown={props.month} />
      <Form kept>
        <input type="hidden" name={NAMES.contract} value={contract.slug} />
        <input type="hidden" name={NAMES.month} value={props.month} />
        <FieldFrame
          name={NAMES.amount}
          label={t("pay-amount")}
          hint={t("pay-amount-hint")}
          errors={errors}
        >
          <AmountForm
            balanceCents={account.balanceCents}
            bounds={[landlord.minPaymentCents, landlord.maxPaymentCents]}
            amount={props.amount}
            describedBy={describedBy(NAMES.amount, true, errors)}
            wrong={errors.some(({ field }) => field === NAMES.amount)}
            text={amountText(text, landlord)}
            locale={text.format.locale}
          />
        </FieldFrame>
        <p class="row">
          <Button>{t("pay-submit")}</Button>
          <a href="/espace">{t("pay-cancel")}</a>
        </p>
      </Form>
      {overCents > 0
        ? (
          <TransferInstead
            landlord={landlord}
            account={account}
            amountCents={overCents}
          />
        )
        : !isGivenBack(due) && (
          <p>
            <a href={`/espace/contrats/${contract.slug}#virement`}>
              {t("common-transfer")}
            </a>
          </p>
        )}
    </>
  );
}

/** What somebody is to know before paying by himself: what the bank will draw, or what is given back. */
function ToldFirst({ due }: { due: DueNow }) {
  const text = useText();
  if (due.drawing !== null) return <p>{drawnSentence(text, due.drawing)}</p>;
  return isGivenBack(due) ? <p>{moreOf(text, due).join(" ")}</p> : null;
}

/** The months that the contract owes: each leads to the form with its sum. */
function Months(
  { account, shown }: { account: PayableAccount; shown: string },
) {
  const { t, format: { euros, monthName } } = useText();
  const { contract: { slug }, unpaid } = account;
  if (unpaid.length < 2 && shown === "") return null;
  const path = `/espace/paiement?${NAMES.contract}=${slug}`;
  return (
    <div id={NAMES.month} tabIndex={-1}>
      <Chips
        label={t("pay-month")}
        items={[
          { href: path, name: t("pay-oldest"), isShown: shown === "" },
          ...unpaid.map(({ month, missingCents }) => ({
            href: `${path}&${NAMES.month}=${month}`,
            name: `${monthName(month)} – ${euros(missingCents)}`,
            isShown: shown === month,
          })),
        ]}
      />
    </div>
  );
}

/** The way out for an amount that no card may pay. */
function TransferInstead({ landlord, account, amountCents }: {
  landlord: Landlord;
  account: PayableAccount;
  amountCents: Cents;
}) {
  useStyles("card");
  const { t } = useText();
  return (
    <section class="card">
      <h2>{t("common-transfer")}</h2>
      <BankTransfer
        landlord={transferAccount(landlord, account.contract)}
        contract={account.contract.contract}
        amountCents={amountCents}
      />
    </section>
  );
}
