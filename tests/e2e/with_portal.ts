import { type BankServer, openBank } from "../support/bank_server.ts";
import { freePort } from "../support/portal_process.ts";
import { openProductionServer } from "../support/production_server.ts";
import { SmtpServerFake } from "../support/smtp_server_fake.ts";

/** The shop's key at the bank that plays along. */
const KEY = "1122334455667788";

/** A whole portal of production on the demo's files, with its mail server and its bank, ended when the body ends. */
export async function withPortal(
  options: NonNullable<Parameters<typeof openBank>[2]> & {
    withAccount?: boolean;
    /** Another name of this machine makes the bank another site. */
    bankHost?: string;
  },
  body: (portal: {
    origin: string;
    inbox: SmtpServerFake;
    bank: BankServer;
  }) => Promise<void>,
): Promise<void> {
  const port = freePort();
  await using inbox = new SmtpServerFake();
  const notifyUrl = `http://127.0.0.1:${port}/scellius/notification`;
  await using bank = openBank(KEY, notifyUrl, options);
  const bankUrl = new URL(bank.url);
  if (options.bankHost !== undefined) bankUrl.hostname = options.bankHost;
  await using server = await openProductionServer({
    port,
    withAccount: options.withAccount,
    changes: {
      MAIL_URL: `smtp://127.0.0.1:${inbox.port}`,
      SCELLIUS_URL: bankUrl.href,
      SCELLIUS_KEY: KEY,
    },
  });
  await body({ origin: server.origin, inbox, bank });
}
