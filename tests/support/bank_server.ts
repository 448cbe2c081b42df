import {
  buildNotification,
  type Fields,
  judgeForm,
  type Verdict,
} from "./bank_oracle.ts";

const TYPE = "application/x-www-form-urlencoded";

/**
 * The bank's hosted page on the loopback, written apart from ours: takes forms, shows a card page, notifies, sends
 * back.
 */
export interface BankServer extends AsyncDisposable {
  /** Where the form posts to. */
  url: string;
  /** The forms that it took. */
  forms: Fields[];
  /** The notifications that it sent, each with the answer's status and text. */
  sent: { body: string; status: number; text: string }[];
  /** Sends the notifications that were held back. */
  release(): Promise<void>;
}

/** Opens a bank for a shop's key. `hold`: notifications wait for `release`, as on a bad day. */
export function openBank(
  key: string,
  notifyUrl: string,
  options: { verdict?: Verdict; hold?: boolean } = {},
): BankServer {
  const verdict = options.verdict ?? { status: "AUTHORISED" };
  const forms: Fields[] = [];
  const sent: BankServer["sent"] = [];
  const held: string[] = [];
  const notify = async (body: string) => {
    const response = await fetch(notifyUrl, {
      method: "POST",
      body,
      headers: { "content-type": TYPE },
    });
    const text = await response.text();
    sent.push({ body, status: response.status, text });
  };
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/vads-payment/" && request.method === "POST") {
        const fields: Fields = Object.fromEntries(
          new URLSearchParams(await request.text()),
        );
        const fault = judgeForm(fields, key);
        // Judged first: a form without these fields has no transaction to look for.
        const isTaken = fault === null &&
          forms.some((form) => transactionOf(form) === transactionOf(fields));
        if (fault !== null || isTaken) {
          return answer(`<h1>Erreur : ${fault ?? "numéro déjà utilisé"}</h1>`);
        }
        forms.push(fields);
        return answer(cardPage(fields, forms.length - 1));
      }
      const index = /^\/carte\/(\d+)$/.exec(pathname)?.[1];
      const form = forms[Number(index ?? -1)];
      if (form === undefined || request.method !== "POST") {
        return new Response(null, { status: 404 });
      }
      const body = buildNotification(form, key, verdict);
      if (options.hold) held.push(body);
      else await notify(body);
      return answer(ticketPage(form));
    },
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}/vads-payment/`,
    forms,
    sent,
    async release() {
      for (const body of held.splice(0)) await notify(body);
    },
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** What may come once a shop and a UTC day. */
const transactionOf = (form: Fields) =>
  [form.vads_site_id, form.vads_trans_date?.slice(0, 8), form.vads_trans_id]
    .join();

const answer = (body: string) =>
  new Response(
    `<!DOCTYPE html><html lang="fr"><title>Banque</title><link rel="icon" href="data:,">${body}</html>`,
    { headers: { "content-type": "text/html; charset=utf-8" } },
  );

const cardPage = (form: Fields, index: number) =>
  `<h1>Paiement</h1>
  <p id="montant">${form.vads_amount}</p><p id="marchand">${form.vads_site_id}</p>
  <p id="transaction">${form.vads_trans_id}</p>
  <form method="post" action="/carte/${index}"><button>Valider</button></form>`;

const ticketPage = (form: Fields) =>
  `<h1>Ticket</h1><a id="retour" href="${form.vads_url_return}">Retour à la boutique</a>`;
