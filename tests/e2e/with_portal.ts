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
  await using server = await openProductionServer({
    port,
    withAccount: options.withAccount,
    changes: {
      MAIL_URL: `smtp://127.0.0.1:${inbox.port}`,
      SCELLIUS_URL: bank.url,
      SCELLIUS_KEY: KEY,
    },
  });
  await body({ origin: server.origin, inbox, bank });
}
