import { hashToken } from "../auth/tokens.ts";
import { toInstant } from "../domain/month.ts";
import { keys } from "../store/keys.ts";
import { transact } from "../store/transaction.ts";
import { logAlert, putAlert } from "./raise_alert.ts";
import type { Services } from "./services.ts";
import { settlePayment } from "./settle_payment.ts";
