import { BankTransfer } from "@/components/BankTransfer.tsx";
import { BooksDates } from "@/components/Books.tsx";
import { Due } from "@/components/Due.tsx";
import { LinkRow, Rows } from "@/components/Rows.tsx";
import { SumTable } from "@/components/SumTable.tsx";
import { contractTitle } from "@/components/contract_words.ts";
import { Button } from "@/components/form/Button.tsx";
import { Form } from "@/components/form/Form.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { PayableAccount } from "@/lib/domain/contract_account.ts";
import type { Landlord } from "@/lib/domain/landlord.ts";
import { isGivenBack } from "@/lib/domain/ledger/due_now.ts";
import { formatDecimal } from "@/lib/domain/money.ts";
import { MAX_SHARES } from "@/lib/domain/payments/payment.ts";
import { transferAccount } from "@/lib/domain/payments/transfer_account.ts";
import { dueLead } from "@/lib/text/due_sentences.ts";
import {
  amountFieldOf,
  PAYMENT_NAMES as NAMES,
} from "@/lib/text/form_names.ts";
import { paymentFault } from "@/lib/text/payment_faults.ts";

/** All that is to be paid, in one sum behind one button; anything else is one press further. */
export function PayAll({ accounts, landlord }: {
  accounts: readonly PayableAccount[];
  landlord: Landlord;
}) {
  const { t } = useText();
  const owed = accounts.filter(({ due }) => due.toPayCents > 0);
  const totalCents = owed.reduce((sum, { due }) => sum + due.toPayCents, 0);
  const isPayable = totalCents >= landlord.minPaymentCents &&
    totalCents <= landlord.maxPaymentCents && owed.length <= MAX_SHARES;
  return (
    <>
      <BooksDates accounts={accounts} />
      {owed.length > 1
        ? (
          <SumTable
            caption={t("pay-all-title")}
            columns={[t("pay-all-contract"), t("pay-all-amount")]}
            rows={owed.map(({ contract, due }) => ({
              label: contractTitle(contract),
              cents: due.toPayCents,
            }))}
            end={{ label: t("pay-all-total"), cents: totalCents }}
          />
        )
        : <Standing account={owed.at(0) ?? accounts.at(0)} />}
      {isPayable && <PayButton owed={owed} totalCents={totalCents} />}
      {totalCents > landlord.maxPaymentCents && (
        <TooMuch owed={owed} totalCents={totalCents} landlord={landlord} />
      )}
      {!accounts.every(({ due }) => isGivenBack(due)) && (
        <Otherwise accounts={accounts} isOpen={!isPayable} />
      )}
    </>
  );
}

/** What a single account asks for, or that it asks for nothing. */
function Standing({ account }: { account: PayableAccount | undefined }) {
  return account === undefined
    ? null
    : <Due due={account.due} books={account.books} dated big />;
}

function PayButton({ owed, totalCents }: {
  owed: readonly PayableAccount[];
  totalCents: number;
}) {
  useStyles("row");
  const { t, format: { euros } } = useText();
  const [first] = owed;
  const isOne = owed.length === 1;
  return (
    <Form
      stars={false}
      action={isOne ? "/espace/paiement" : "/espace/paiement/plusieurs"}
    >
      {isOne && first !== undefined
        ? (
          <>
            <input
              type="hidden"
              name={NAMES.contract}
              value={first.contract.slug}
            />
            <input
              type="hidden"
              name={NAMES.amount}
              value={formatDecimal(totalCents)}
            />
          </>
        )
        : owed.map(({ contract, due }) => (
          <input
            type="hidden"
            name={amountFieldOf(contract.slug)}
            value={formatDecimal(due.toPayCents)}
          />
        ))}
      <p class="row">
        <Button>{t("pay-now", { amount: euros(totalCents) })}</Button>
        <a href="/espace">{t("pay-cancel")}</a>
      </p>
    </Form>
  );
}

/** More than a card may pay at once: why, and the transfer. */
function TooMuch({ owed, totalCents, landlord }: {
  owed: readonly PayableAccount[];
  totalCents: number;
  landlord: Landlord;
}) {
  const text = useText();
  const [first] = owed;
  const fault = {
    field: "amount",
    fault: "above_max",
    contract: null,
  } as const;
  return (
    <>
      <p>{paymentFault(text, fault, landlord)}</p>
      {owed.length === 1 && first !== undefined && (
        <BankTransfer
          landlord={transferAccount(landlord, first.contract)}
          contract={first.contract.contract}
          amountCents={totalCents}
        />
      )}
    </>
  );
}

/** Another sum, one contract, one month: a page for each contract, and one for all of them. */
function Otherwise({ accounts, isOpen }: {
  accounts: readonly PayableAccount[];
  isOpen: boolean;
}) {
  useStyles("details");
  const text = useText();
  const { t } = text;
  const [first] = accounts;
  return (
    <>
      <details id={NAMES.contract} open={isOpen}>
        <summary>
          {t(accounts.length > 1 ? "pay-otherwise-several" : "pay-otherwise")}
        </summary>
        <Rows>
          {accounts.map(({ contract, due }) => (
            <LinkRow
              href={`/espace/paiement?${NAMES.contract}=${contract.slug}`}
              name={contractTitle(contract)}
              detail={dueLead(text, due)}
            />
          ))}
          {accounts.length > 1 && (
            <LinkRow
              href="/espace/paiement/plusieurs"
              name={t("pay-several-link")}
            />
          )}
        </Rows>
      </details>
      {first !== undefined && !isGivenBack(first.due) && (
        <p>
          <a href={`/espace/contrats/${first.contract.slug}#virement`}>
            {t("common-transfer")}
          </a>
        </p>
      )}
    </>
  );
}
