/** The production server with a naive booking in the place of the true one: only the fault tests start it. */
import { openKv } from "../../lib/commands/compose.ts";
import { bookNaively } from "./naive_booking.ts";

const kv = await openKv(Deno.env.get("KV_PATH"));

Deno.serve(
  { port: Number(Deno.env.get("PORT")), onListen() {} },
  async (request) => {
    if (new URL(request.url).pathname === "/health") return new Response("ok");
    return new Response(null, {
      status: await bookNaively(kv, await request.text()),
    });
  },
);
