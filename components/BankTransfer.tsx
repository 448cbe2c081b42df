import type { Landlord } from "../lib/domain/landlord.ts";
import type { Cents } from "../lib/domain/money.ts";
import { formatDecimal } from "../lib/domain/money.ts";
import {
  buildRfReference,
  type ContractRef,
  contractSlug,
} from "../lib/domain/references.ts";
import { inFours } from "../lib/text/format.ts";
import { DescriptionList } from "./DescriptionList.tsx";
import { useText } from "./use_text.ts";
import { useScript, useStyles } from "./page_needs.ts";

/** How to pay a contract by transfer, as text to copy and as a code to scan. The picture is loaded when it is shown. */
export function BankTransfer(props: {
  landlord: Landlord;
  contract: ContractRef;
  /** What is owed; 0 leaves the amount to the one who pays. */
  amountCents: Cents;
}) {
  useStyles("transfer", "code");
  const { t, format: { euros } } = useText();
  const { landlord, contract, amountCents } = props;
  return (
    <>
      <p>{t("common-transfer-lead")}</p>
      <DescriptionList
        items={[
          [t("common-beneficiary"), landlord.name],
          [
            t("common-iban"),
            <Copied name={t("common-iban")}>{inFours(landlord.iban)}</Copied>,
          ],
          [t("common-bic"), <span class="code">{landlord.bic}</span>],
          [
            t("common-reference"),
            <Copied name={t("common-reference")}>
              {buildRfReference(contract)}
            </Copied>,
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
            }/virement.svg?montant=${formatDecimal(amountCents)}`}
          />
        </>
      )}
    </>
  );
}

/** A value that people carry over to their bank: a script puts a button beside it. */
function Copied(props: { name: string; children: string }) {
  const { t } = useText();
  useStyles("code", "quiet");
  useScript("copy_value", {
    button: t("comfort-copy"),
    copied: t("comfort-copied"),
  });
  return <bdi class="code" data-copy={props.name}>{props.children}</bdi>;
}
