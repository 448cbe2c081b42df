import type { Cents } from "../lib/domain/money.ts";
import { formatDecimal } from "../lib/domain/money.ts";
import {
  buildRfReference,
  type ContractRef,
  contractSlug,
} from "../lib/domain/references.ts";
import type { Month } from "../lib/domain/month.ts";
import type { TransferAccount } from "../lib/domain/payments/transfer_account.ts";
import { CopiedCode } from "./CopiedCode.tsx";
import { DescriptionList } from "./DescriptionList.tsx";
import { useText } from "./use_text.ts";
import { useStyles } from "./page_needs.ts";

/** How to pay a contract by transfer, as text to copy and as a code to scan. The picture is loaded when it is shown. */
export function BankTransfer(props: {
  /** Whom it pays, and on which account. */
  landlord: TransferAccount;
  contract: ContractRef;
  /** What is owed; 0 leaves the amount to the one who pays. */
  amountCents: Cents;
  /** Of the notice that asks for it: the code says the account which that one names. */
  month?: Month;
}) {
  useStyles("transfer", "code");
  const { t, format: { euros } } = useText();
  const { landlord, contract, amountCents, month } = props;
  const query = new URLSearchParams({
    montant: formatDecimal(amountCents),
    ...month !== undefined && { mois: month },
  });
  return (
    <>
      <p>{t("common-transfer-lead")}</p>
      <DescriptionList
        items={[
          [t("common-beneficiary"), landlord.name],
          [
            t("common-iban"),
            <CopiedCode name={t("common-iban")} value={landlord.iban} />,
          ],
          [
            t("common-bic"),
            landlord.bic && <span class="code">{landlord.bic}</span>,
          ],
          [
            t("common-reference"),
            <CopiedCode
              name={t("common-reference")}
              value={buildRfReference(contract)}
            />,
          ],
          [t("common-amount"), amountCents > 0 ? euros(amountCents) : ""],
        ]}
      />
      {amountCents > 0 && (
        <>
          <p>{t("common-transfer-code")}</p>
          <img
            class="qr"
            loading="lazy"
            width="184"
            height="184"
            alt={t("common-transfer-code-alt")}
            src={`/espace/contrats/${
              contractSlug(contract)
            }/virement.svg?${query}`}
          />
        </>
      )}
    </>
  );
}
