import type { RouteConfig } from "fresh";

export const config: RouteConfig = { routeOverride: "/new/:id" };

export const handler = {
  GET: (ctx: { params: Record<string, string> }) =>
    Response.json({ id: ctx.params.id }),
};
