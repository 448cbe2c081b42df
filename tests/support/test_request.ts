import { asTenantNumber } from "../../lib/domain/references.ts";
import type { PaymentRequest } from "../../lib/scellius/request.ts";

/** What a form for the bank is made from, of a tenant whose names and address have their shapes. */
export const TEST_REQUEST: PaymentRequest = {
  siteId: "12345678",
  key: "1122334455667788",
  mode: "TEST",
  url: "https://bank.example/vads-payment/",
  orderId: "01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
  transId: "019127",
  transDate: "20261123074500",
  amountCents: 1000,
  card: "CB",
  language: "fr",
  buyer: {
    tenantNumber: asTenantNumber("000123456"),
    surname: "MOREAU",
    firstName: "LAETITIA",
    email: "laetitia.moreau@exemple.fr",
  },
  contracts: ["L/0039000204"],
  returnUrl:
    "https://portal.example/espace/paiement/01KAXQ5B3M2Z8R7T6V5W4Y3X2C",
};
