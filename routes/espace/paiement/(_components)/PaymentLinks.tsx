import { ButtonLink } from "@/components/form/ButtonLink.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { PaymentStatus } from "@/lib/domain/payments/payment.ts";

/** Where to go from a payment: its receipt, once more to the bank, a new payment, and home. */
export function PaymentLinks(props: {
  path: string;
  status: PaymentStatus;
  /** The bank's page was left on purpose. */
  isLeft: boolean;
}) {
  useStyles("row");
  const { t } = useText();
  return (
    <p class="row">
      <NextStep {...props} />
      <a href="/espace/solde">{t("payment-balance")}</a>
      <a href="/espace">{t("payment-home")}</a>
    </p>
  );
}

function NextStep(
  { path, status, isLeft }: Parameters<typeof PaymentLinks>[0],
) {
  const { t } = useText();
  switch (status) {
    case "paid":
    case "refunded":
      return (
        <ButtonLink href={`${path}/recu`}>{t("payment-receipt")}</ButtonLink>
      );
    case "created":
      return (
        <ButtonLink href={`${path}/carte`} kind={isLeft ? "main" : "second"}>
          {t(isLeft ? "payment-again" : "payment-resume")}
        </ButtonLink>
      );
    case "pending":
      return null;
    default:
      return (
        <ButtonLink href="/espace/paiement">{t("payment-again")}</ButtonLink>
      );
  }
}
