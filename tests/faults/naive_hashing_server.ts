/** A sign-in that hashes by WebCrypto, a call a hash, in the place of the true one: only the fault tests start it. */
import { createPasswordHasher } from "../../lib/auth/password_hash.ts";
import { deriveByWebCrypto } from "./naive_derive.ts";

const passwords = createPasswordHasher({
  concurrency: 2 * navigator.hardwareConcurrency,
  queue: 200,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  derive: deriveByWebCrypto,
});

Deno.serve(
  { port: Number(Deno.env.get("PORT")), onListen() {} },
  async (request) => {
    if (new URL(request.url).pathname === "/health") return new Response("ok");
    const typed = (await request.formData()).get("mot_de_passe");
    await passwords.verify(String(typed), null);
    return new Response(null, { status: 422 });
  },
);
