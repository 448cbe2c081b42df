import type { Payment } from "../lib/domain/payment.ts";
import { payText } from "../lib/text/fr/payment.ts";
import { Notice } from "./Notice.tsx";

/** Says which payments wait for the bank, on every page that shows a balance: nobody is to pay twice. */
export function AwaitedNotice({ payments }: { payments: readonly Payment[] }) {
  return (
    <>
      {payments.map(({ id, amountCents }) => (
        <Notice kind="warning">
          <a href={`/espace/paiement/${id}`}>{payText.awaited(amountCents)}</a>
        </Notice>
      ))}
    </>
  );
}
