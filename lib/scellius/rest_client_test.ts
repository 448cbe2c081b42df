import { assertEquals, assertRejects } from "@std/assert";
import { createRestClient } from "./rest_client.ts";

const ORDER = "01KAXQ5B3M2Z8R7T6V5W4Y3X2C";

/** A transaction as the bank's documentation shows it, more than what is read. */
const transaction = (changes: Record<string, unknown> = {}) => ({
  shopId: "12345678",
  uuid: "0123456789ABCDEF0123456789abcdef",
  amount: 83041,
  currency: "EUR",
  paymentMethodType: "CARD",
  status: "PAID",
  detailedStatus: "CAPTURED",
  operationType: "DEBIT",
  creationDate: "2026-11-23T07:45:00+00:00",
  errorCode: null,
  orderDetails: { orderId: ORDER, mode: "TEST", orderTotalAmount: 83041 },
  transactionDetails: {
    liabilityShift: "YES",
    effectiveAmount: 83041,
    effectiveCurrency: "EUR",
    cardDetails: {
      effectiveBrand: "CB",
      pan: "497010XXXXXX0014",
      legacyTransId: "019127",
      legacyTransDate: "2026-11-23T08:45:00+01:00",
    },
  },
  ...changes,
});

interface Asked {
  path: string;
  authorization: string | null;
  body: unknown;
}

/** The bank's server: answers as told and remembers what it was asked. */
async function withBank(
  answer: () => Response,
  body: (desk: ReturnType<typeof createRestClient>, asked: Asked[]) => unknown,
) {
  const asked: Asked[] = [];
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => {
      asked.push({
        path: new URL(request.url).pathname,
        authorization: request.headers.get("authorization"),
        body: await request.json(),
      });
      return answer();
    },
  );
  try {
    const url = `http://127.0.0.1:${server.addr.port}/api-payment/`;
    const rest = { url, password: "testpassword_abc" };
    const desk = createRestClient({ siteId: "12345678", mode: "TEST", rest });
    await body(desk, asked);
  } finally {
    await server.shutdown();
  }
}

const success = (...transactions: unknown[]) => () =>
  Response.json({ status: "SUCCESS", answer: { transactions } });

Deno.test("readOrder() asks V4/Order/Get with the shop's password and tells what the bank did", async () => {
  await withBank(success(transaction()), async (desk, asked) => {
    assertEquals(await desk.readOrder(ORDER), {
      facts: [{
        uuid: "0123456789abcdef0123456789abcdef",
        type: "DEBIT",
        class: "paid",
        status: "CAPTURED",
        amountCents: 83041,
        effectiveCents: 83041,
        transId: "019127",
        transDate: "20261123074500",
        cardBrand: "CB",
      }],
      unreadable: 0,
      isPartial: false,
    });
    assertEquals(asked, [{
      path: "/api-payment/V4/Order/Get",
      authorization: `Basic ${btoa("12345678:testpassword_abc")}`,
      body: { orderId: ORDER },
    }]);
  });
});

Deno.test("readOrder() knows an order without a transaction, and counts what is not ours or not understood", async () => {
  const notFound = { status: "ERROR", answer: { errorCode: "PSP_010" } };
  await withBank(() => Response.json(notFound), async (desk) => {
    assertEquals(await desk.readOrder(ORDER), {
      facts: [],
      unreadable: 0,
      isPartial: false,
    });
  });
  const strangers = [
    transaction({ shopId: "87654321" }),
    transaction({ orderDetails: { orderId: "OTHER", mode: "TEST" } }),
    transaction({ orderDetails: { orderId: ORDER, mode: "PRODUCTION" } }),
    transaction({ currency: "USD" }),
    transaction({ amount: 830.41 }),
    transaction({ detailedStatus: "SOMETHING_NEW" }),
    transaction({ uuid: "short" }),
    null,
  ];
  await withBank(success(...strangers), async (desk) => {
    assertEquals(await desk.readOrder(ORDER), {
      facts: [],
      unreadable: strangers.length,
      isPartial: false,
    });
  });
});

Deno.test("readOrder() throws when the bank fails, and never lets the password into the message", async () => {
  const failures: (() => Response)[] = [
    () => new Response("maintenance", { status: 503 }),
    () => new Response("<html>"),
    () => Response.json({ status: "ERROR", answer: { errorCode: "INT_905" } }),
    () => new Response(null, { status: 302, headers: { location: "/else" } }),
  ];
  for (const failure of failures) {
    await withBank(failure, async (desk) => {
      const error = await assertRejects(() => desk.readOrder(ORDER));
      assertEquals(String(error).includes("testpassword"), false);
    });
  }
});

/** The amounts that are read of a transaction: asked for and come to; null where it is not understood. */
async function amountsOf(
  amount: number,
  effectiveAmount: number | null,
  detailedStatus = "CAPTURED",
): Promise<[number, number] | null> {
  const { transactionDetails } = transaction();
  const details = { ...transactionDetails, effectiveAmount };
  const changes = { amount, detailedStatus, transactionDetails: details };
  let read: [number, number] | null = null;
  await withBank(success(transaction(changes)), async (desk) => {
    const [fact] = (await desk.readOrder(ORDER)).facts;
    if (fact) read = [fact.amountCents, fact.effectiveCents];
  });
  return read;
}

Deno.test("readOrder() takes the larger amount as asked for and the smaller as come to, and no money of which nothing came", async () => {
  assertEquals(await amountsOf(83041, 60000), [83041, 60000]);
  assertEquals(await amountsOf(60000, 83041), [83041, 60000]);
  assertEquals(await amountsOf(83041, null), [83041, 83041]);
  assertEquals(await amountsOf(83041, 0, "REFUSED"), [83041, 83041]);
  assertEquals(await amountsOf(0, 83041, "REFUSED"), [83041, 83041]);
  assertEquals(await amountsOf(83041, 0), null);
  assertEquals(await amountsOf(0, 0, "REFUSED"), null);
});

Deno.test("readOrder() says when an order has more transactions than the bank shows", async () => {
  const many = Array.from(
    { length: 30 },
    (_, i) => transaction({ uuid: i.toString(16).padStart(32, "0") }),
  );
  await withBank(success(...many), async (desk) => {
    const { facts, unreadable, isPartial } = await desk.readOrder(ORDER);
    assertEquals([facts.length, unreadable, isPartial], [30, 0, true]);
  });
  const tooMany = { status: "ERROR", answer: { errorCode: "PSP_015" } };
  await withBank(() => Response.json(tooMany), async (desk) => {
    assertEquals(await desk.readOrder(ORDER), {
      facts: [],
      unreadable: 0,
      isPartial: true,
    });
  });
});
