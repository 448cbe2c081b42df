import { groupTries, type Payment } from "../lib/domain/payments/payment.ts";
import { Notice } from "./Notice.tsx";
import { useText } from "./use_text.ts";

/**
 * Says which payments wait for the bank, on every page that shows a balance: nobody is to pay twice. Several tries of
 * one payment are one notice.
 */
export function AwaitedNotice({ payments }: { payments: readonly Payment[] }) {
  const { t, format: { euros } } = useText();
  return (
    <>
      {groupTries(payments).map(({ id, amountCents }) => (
        <Notice kind="warning">
          <a href={`/espace/paiement/${id}`}>
            {t("pay-awaited", { amount: euros(amountCents) })}
          </a>
        </Notice>
      ))}
    </>
  );
}
