import { Notice } from "@/components/Notice.tsx";
import { useStyles } from "@/components/page_needs.ts";
import { useText } from "@/components/use_text.ts";
import type { PaymentStatus } from "@/lib/domain/payments/payment.ts";
import type { WayBack } from "@/lib/domain/payments/way_back.ts";
import {
  STATUS_LEADS,
  STATUS_NEXT,
  WAY_WORDS,
} from "@/lib/text/payment_words.ts";

/** How a payment stands, and what to do next; while nothing is known, what the bank's way back says of it. */
export function PaymentEnding(props: {
  status: PaymentStatus;
  way: WayBack | null;
  amount: string;
  /** What the bank has taken back of a payment that stands otherwise; null for nothing. */
  returned: string | null;
}) {
  const { t } = useText();
  const { status, way, amount, returned } = props;
  const isOpen = status === "created" || status === "pending";
  const isPaid = status === "paid" && returned === null;
  if (isPaid) return <Paid amount={amount} />;
  const kind = isOpen ? "info" : "warning";
  return (
    <Notice kind={kind}>
      {way === "cancelled"
        ? (
          <>
            <p>{t("payment-back-cancelled-lead", { amount })}</p>
            <p>{t("payment-back-cancelled-next")}</p>
          </>
        )
        : (
          <>
            {way !== null && <p>{t(WAY_WORDS[way])}</p>}
            <p>{t(STATUS_LEADS[status], { amount })}</p>
            <p>
              {returned === null
                ? t(STATUS_NEXT[status])
                : t("payment-charged-back-part", { amount: returned })}
            </p>
          </>
        )}
    </Notice>
  );
}

/** What one remembers of a payment: its sum, and that it has come in. */
function Paid({ amount }: { amount: string }) {
  useStyles("balance");
  const { t } = useText();
  return (
    <Notice kind="success">
      <p class="balance big">{amount}</p>
      <p>{t(STATUS_LEADS.paid, { amount })}</p>
      <p>{t(STATUS_NEXT.paid)}</p>
    </Notice>
  );
}
