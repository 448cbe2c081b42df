import { DEMO } from "../../demo/demo.ts";
import type { PaymentId } from "../../domain/ids.ts";
import type { User } from "../../domain/account/user.ts";
import { toInstant } from "../../domain/month.ts";
import type { ContractRef } from "../../domain/references.ts";
import { signFields } from "../../scellius/signature.ts";
import { keys } from "../../store/keys.ts";
import { listContractsAfter } from "../../store/notices.ts";
import { readValue } from "../../store/store.ts";
import { readUserByTenant } from "../../store/users.ts";
import { transact } from "../../store/transaction.ts";
import { createUser } from "../../usecases/account/create_user.ts";
import { french } from "../../text/french.ts";
import { countFigures } from "../../usecases/office/count_figures.ts";
import {
  buildBankForm,
  chooseCard,
} from "../../usecases/payments/build_bank_form.ts";
import { receiveNotification } from "../../usecases/payments/receive_notification.ts";
import { startPayment } from "../../usecases/payments/start_payment.ts";
import type { Services } from "../../usecases/services.ts";

/** Whose contracts have the work: after those of the incidents, so that no night meets them. */
const AFTER: ContractRef = "L/0300000000";
const PAYER = "paiements.demo@exemple.fr";
/** Why the contract is set aside, as a lot's report says it. */
const DEMO_GAP = `soldes.csv, ligne 12, colonne solde\u00A0: ${
  french.t("roll-balance-differs", { value: "-100,00", wanted: "-88,00" })
}`;
const FORM = "application/x-www-form-urlencoded";

/**
 * Leaves something to handle in the demonstration's office: a payment, one that was refused, one that could not be
 * placed, and a contract whose balance differs, which the next night takes.
 */
export async function putDemoWork(services: Services): Promise<void> {
  const contracts = await listContractsAfter(services.store, AFTER, 20);
  const [own, aside] = contracts.filter(({ kind, endsOn }) =>
    kind === "habitation" && endsOn === null
  );
  if (own === undefined || aside === undefined) return;
  const { contract, tenantNumber } = own;
  const { password } = DEMO.signIn;
  await createUser(services, { email: PAYER, password, tenantNumber });
  const payer = await readUserByTenant(services.store, tenantNumber);
  if (payer === null || payer.email !== PAYER) return;
  await pay(services, payer, contract, { status: "CAPTURED", cents: 150_00 });
  await pay(services, payer, contract, { status: "REFUSED", cents: 90_00 });
  await pay(services, payer, contract, {
    status: "CAPTURED",
    cents: 60_00,
    takenCents: 66_00,
  });
  await transact(services.store, (tx) => {
    tx.set(keys.setAside(aside.contract), {
      v: 1,
      contract: aside.contract,
      since: toInstant(services.now()),
      lot: null,
      closedAt: null,
      reasons: [DEMO_GAP],
      gaps: [{
        holder: aside.tenantNumber,
        statedCents: -100_00,
        oursCents: -88_00,
      }],
    });
  });
  await countFigures(services);
}

/** Pays as a tenant does, and as the bank says it. */
async function pay(
  services: Services,
  payer: User,
  contract: ContractRef,
  { status, cents, takenCents = cents }: {
    status: string;
    cents: number;
    takenCents?: number;
  },
) {
  const amount = (cents / 100).toFixed(2);
  const started = await startPayment(services, payer, {
    shares: [{ contract, amount, month: "" }],
    confirmed: true,
  });
  if (started.kind !== "started") return;
  const { id } = started;
  await chooseCard(services, payer, id, "CB");
  const built = await buildBankForm(services, payer, id);
  if (built.kind !== "form") return;
  await notify(services, id, { status, takenCents });
}

async function notify(
  services: Services,
  id: PaymentId,
  { status, takenCents }: { status: string; takenCents: number },
) {
  const payment = await readValue(services.store, keys.payment(id));
  const attempt = payment?.attempts.at(-1);
  if (attempt === undefined) return;
  const { siteId, key, mode } = services.scellius;
  const uuid = services.randomBytes(16).toHex();
  const fields = new Map(Object.entries({
    vads_action_mode: "INTERACTIVE",
    vads_amount: String(takenCents),
    vads_auth_result: status === "REFUSED" ? "05" : "00",
    vads_card_brand: "CB",
    vads_ctx_mode: mode,
    vads_currency: "978",
    vads_effective_amount: String(takenCents),
    vads_hash: services.randomBytes(32).toHex(),
    vads_operation_type: "DEBIT",
    vads_order_id: id,
    vads_page_action: "PAYMENT",
    vads_payment_config: "SINGLE",
    vads_result: status === "REFUSED" ? "05" : "00",
    vads_sequence_number: "1",
    vads_site_id: siteId,
    vads_trans_date: attempt.transDate,
    vads_trans_id: attempt.transId,
    vads_trans_status: status,
    vads_trans_uuid: uuid,
    vads_url_check_src: "PAY",
    vads_version: "V2",
  }));
  const body = new URLSearchParams([
    ...fields,
    ["signature", signFields(fields, key)],
  ]);
  const bytes = new TextEncoder().encode(body.toString());
  await receiveNotification(services, bytes, FORM);
}
