import type { RouteConfig } from "fresh";
import { define } from "../lib/http/define.ts";
import { seeOther } from "../lib/http/see_other.ts";

// Password managers look here (W3C, "A Well-Known URL for Changing Passwords"). Named by hand:
// tools pass over folders that begin with a dot.
export const config: RouteConfig = {
  routeOverride: "/.well-known/change-password",
};

export const handler = define.handlers({
  GET: () => seeOther("/espace/compte/mot-de-passe"),
});
