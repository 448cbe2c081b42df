import type { Texts } from "../texts.ts";
import * as account from "./account.ts";
import * as amount from "./amount_island.ts";
import * as comfort from "./comfort.ts";
import * as common from "./common.ts";
import * as contact from "./contact.ts";
import * as documents from "./documents_page.ts";
import * as errors from "./errors.ts";
import * as faults from "./faults.ts";
import { formats } from "./format.ts";
import * as help from "./help.ts";
import * as mail from "./mail.ts";
import * as mailAccount from "./mail_account.ts";
import { contactMail } from "./mail_contact.ts";
import * as mailNotice from "./mail_notice.ts";
import * as mailPayment from "./mail_payment.ts";
import * as notices from "./notices.ts";
import * as payment from "./payment.ts";
import * as space from "./space.ts";
import * as status from "./status_island.ts";
import * as verify from "./verify.ts";

/** Every word of the tenant's pages and mails, in Turkish. */
export const tr: Texts = {
  format: formats,
  ...account,
  ...amount,
  ...comfort,
  ...common,
  ...contact,
  ...documents,
  ...errors,
  ...faults,
  ...help,
  ...mail,
  ...mailAccount,
  contactMail,
  ...mailNotice,
  ...mailPayment,
  ...notices,
  ...payment,
  ...space,
  ...status,
  ...verify,
};
