import type { Milliseconds } from "../domain/duration.ts";
import { z } from "zod";
import type { BankFact } from "../domain/payments/payment_facts.ts";
import { classOf } from "../domain/payments/trans_status.ts";
import { type BankClient, BankRefusal } from "./bank_client.ts";
import { transDateOf } from "./trans_date.ts";

/** How long the bank may take to answer. */
const TIMEOUT_MS: Milliseconds = 10_000;
/** The largest answer that is read: dozens of transactions. */
const MAX_ANSWER_BYTES = 1024 * 1024;
/** The bank's error code for an order without a transaction. */
const NOT_FOUND = "PSP_010";
/** Its code for an order with more transactions than one answer holds, and how many that is. */
const TOO_MANY = "PSP_015";
const TRANSACTIONS_AT_MOST = 30;

/** The part that is read of a transaction in the answer of `V4/Order/Get`. */
const TRANSACTION = z.object({
  shopId: z.string(),
  uuid: z.string().regex(/^[0-9a-f]{32}$/i),
  amount: z.int().nonnegative(),
  currency: z.literal("EUR"),
  detailedStatus: z.string(),
  operationType: z.enum(["DEBIT", "CREDIT"]),
  orderDetails: z.object({
    orderId: z.string(),
    mode: z.enum(["TEST", "PRODUCTION"]),
  }),
  transactionDetails: z.object({
    effectiveAmount: z.int().nonnegative().nullish(),
    effectiveCurrency: z.literal("EUR").nullish(),
    cardDetails: z.object({
      legacyTransId: z.string().regex(/^[0-9A-Za-z]{6}$/),
      legacyTransDate: z.iso.datetime({ offset: true }),
      effectiveBrand: z.string().nullish(),
    }),
  }),
});

const ANSWER = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("SUCCESS"),
    answer: z.object({ transactions: z.array(z.unknown()) }),
  }),
  z.object({
    status: z.literal("ERROR"),
    answer: z.object({ errorCode: z.string() }),
  }),
]);

/** What the desk needs: the shop, and the password of the REST interface (not the form's key). */
export interface RestShop {
  siteId: string;
  mode: "TEST" | "PRODUCTION";
  rest: { url: string; password: string };
}

/** The bank's REST interface, `V4/Order/Get` with basic authentication. */
export function createRestClient(
  shop: RestShop,
  /** Who carries the question: the network, or a bank that plays in this process. */
  send: (request: Request) => Promise<Response> = fetch,
): BankClient {
  const { siteId, rest } = shop;
  const credentials = btoa(`${siteId}:${rest.password}`);
  const address = new URL("V4/Order/Get", rest.url.replace(/(?<!\/)\/*$/, "/"));
  return {
    async readOrder(orderId) {
      const response = await send(
        new Request(address, {
          method: "POST",
          headers: {
            "Authorization": `Basic ${credentials}`,
            "Content-Type": "application/json",
          },
          body: JSON.stringify({ orderId }),
          redirect: "error",
          signal: AbortSignal.timeout(TIMEOUT_MS),
        }),
      );
      const text = await readBounded(response);
      if (!response.ok) {
        const { status } = response;
        throw new BankRefusal(status, null, `status ${status}`);
      }
      const parsed = ANSWER.safeParse(parseJson(text));
      if (!parsed.success) {
        const detail = "its answer is not understood";
        throw new BankRefusal(response.status, null, detail);
      }
      if (parsed.data.status === "ERROR") {
        const { errorCode } = parsed.data.answer;
        const isPartial = errorCode === TOO_MANY;
        if (isPartial || errorCode === NOT_FOUND) {
          return { facts: [], unreadable: 0, isPartial };
        }
        const code = errorCode.slice(0, 20);
        throw new BankRefusal(response.status, code, `error ${code}`);
      }
      const { transactions } = parsed.data.answer;
      const facts = transactions.flatMap((one) => {
        const fact = readTransaction(one, shop, orderId);
        return fact === null ? [] : [fact];
      });
      return {
        facts,
        unreadable: transactions.length - facts.length,
        isPartial: transactions.length >= TRANSACTIONS_AT_MOST,
      };
    },
  };
}

function readTransaction(
  transaction: unknown,
  shop: RestShop,
  orderId: string,
): BankFact | null {
  const parsed = TRANSACTION.safeParse(transaction);
  if (!parsed.success) return null;
  const { data } = parsed;
  const { cardDetails } = data.transactionDetails;
  const outcome = classOf(data.detailedStatus);
  const amounts = readAmounts(data, outcome === "paid");
  if (
    data.shopId !== shop.siteId || data.orderDetails.orderId !== orderId ||
    data.orderDetails.mode !== shop.mode || outcome === "unknown" ||
    amounts === null
  ) return null;
  return {
    uuid: data.uuid.toLowerCase(),
    type: data.operationType,
    class: outcome,
    status: data.detailedStatus,
    ...amounts,
    transId: cardDetails.legacyTransId,
    transDate: transDateOf(Date.parse(cardDetails.legacyTransDate)),
    cardBrand: (cardDetails.effectiveBrand ?? "").slice(0, 30),
  };
}

/**
 * What was asked for and what it came to. The interface does not use the two names as the form does, and clients of it
 * are known to swap them: nothing ever comes to more than was asked for, so the larger is that. Null for money of which
 * nothing came, or where nothing was asked for.
 */
function readAmounts(
  { amount, transactionDetails }: z.infer<typeof TRANSACTION>,
  isMoney: boolean,
): Pick<BankFact, "amountCents" | "effectiveCents"> | null {
  const other = transactionDetails.effectiveAmount ?? amount;
  const amountCents = Math.max(amount, other);
  const cameTo = Math.min(amount, other);
  if (amountCents === 0 || (isMoney && cameTo === 0)) return null;
  return { amountCents, effectiveCents: cameTo || amountCents };
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_ANSWER_BYTES) {
      throw new Error("Cannot ask the bank: its answer is too long");
    }
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
