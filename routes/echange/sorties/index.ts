import { define } from "@/lib/http/define.ts";

/** The names of the files for the landlord's software. */
export const handler = define.handlers({
  async GET({ state: { services } }) {
    const { outgoing } = services.exchange;
    await outgoing.prepare(services);
    return Response.json({ fichiers: await outgoing.list(services) });
  },
});
