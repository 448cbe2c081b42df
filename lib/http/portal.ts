import { App, staticFiles } from "fresh";
import type { FunctionComponent } from "preact";
import type { Services } from "../usecases/services.ts";
import { clientPlace } from "./client_address.ts";
import { define } from "./define.ts";
import { errorBoundary, type ErrorPageProps } from "./error_boundary.ts";
import { keepTyped } from "./keep_typed.ts";
import { readLanguageCookie, setLanguage } from "./language.ts";
import { noEndSlash } from "./no_end_slash.ts";
import type { PageParts } from "./page_parts.ts";
import { isWithin } from "./networks.ts";
import { createProxyWatch } from "./proxy_watch.ts";
import { sameOrigin } from "./same_origin.ts";
import { securityHeaders, securityPolicy } from "./security_headers.ts";
import { session } from "./session.ts";
import type { PortalState } from "./state.ts";

/** What the portal's app is made from. */
export interface PortalOptions {
  services: Services;
  /** Proxies in front that may be trusted with the client's address. */
  proxies: number;
  /** Networks from which the office can be reached (CIDR); any where none is named. */
  officeNetworks?: readonly string[];
  /** The style sheets and scripts of all pages. */
  parts: PageParts;
  ErrorPage: FunctionComponent<ErrorPageProps>;
  /** More routes, before those of the folders: what only a development server mounts. */
  extend?: (app: App<PortalState>) => void;
}

/** Puts the app together: headers, error boundary, static files, origin check, session, routes. */
export function createPortal(options: PortalOptions): App<PortalState> {
  const { services, proxies, parts, ErrorPage, extend } = options;
  const { officeNetworks = [] } = options;
  const { landlord, origin } = services;
  const watchProxies = createProxyWatch(services);
  const app = new App<PortalState>()
    .use(define.middleware((ctx) => {
      const remote = ctx.info?.remoteAddr;
      const { block, address, fault } = clientPlace(
        ctx.req.headers,
        remote,
        proxies,
      );
      if (fault !== null) watchProxies(fault);
      // Every line that this request leaves in the log says where it came from.
      const log = services.log.scoped({ block });
      ctx.state.services = { ...services, log };
      ctx.state.landlord = landlord;
      ctx.state.parts = parts;
      ctx.state.needs = { sheets: new Set(), scripts: new Map() };
      ctx.state.origin = origin;
      ctx.state.path = ctx.url.pathname + ctx.url.search;
      ctx.state.requestId = services.newId();
      ctx.state.addressBlock = block;
      setLanguage(ctx.state, readLanguageCookie(ctx.req) ?? "fr");
      ctx.state.typed = {};
      ctx.state.isRestored = false;
      ctx.state.user = null;
      ctx.state.session = null;
      ctx.state.staff = null;
      ctx.state.staffSession = null;
      ctx.state.isOfficeNetwork = isWithin(address, officeNetworks);
      return ctx.next();
    }))
    .use(securityHeaders)
    .use(securityPolicy(services.scellius))
    .use(errorBoundary(ErrorPage))
    .use(staticFiles())
    .use(noEndSlash)
    .use(sameOrigin)
    .use(session)
    .use(keepTyped);
  extend?.(app);
  return app.fsRoutes();
}
