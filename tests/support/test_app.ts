import type { Card } from "../../lib/domain/payments/card.ts";
import type { RentBooks } from "../../lib/domain/landlord.ts";
import { asTenantNumber } from "../../lib/domain/references.ts";
import { Builder } from "fresh/dev";
import { ErrorPage } from "../../components/ErrorPage.tsx";
import { builderOptions } from "../../fresh.config.ts";
import { buildPageParts } from "../../lib/commands/build_page_parts.ts";
import type { PageParts } from "../../lib/http/page_parts.ts";
import { createPortal } from "../../lib/http/portal.ts";
import type { PortalState } from "../../lib/http/state.ts";
import { createUser } from "../../lib/usecases/account/create_user.ts";
import type { OfficeSettings } from "../../lib/config/office_variables.ts";
import type { Exchange } from "../../lib/usecases/exchange/exchange.ts";
import type { App } from "fresh";
import { CookieJar } from "./cookie_jar.ts";
import {
  openTestPortal,
  putTestTenant,
  TEST_ORIGIN,
  type TestPortal,
} from "./test_services.ts";

/** The project built once for all tests of a process, in memory. */
function buildOnce() {
  built ??= (async () => {
    const parts = await buildPageParts();
    const builder = new Builder(builderOptions);
    return { parts, attach: await builder.build({ snapshot: "memory" }) };
  })();
  return built;
}

let built:
  | Promise<{ parts: PageParts; attach: <S>(app: App<S>) => void }>
  | undefined;

/** The real app over test services, spoken to without a network. */
export interface TestApp extends TestPortal {
  handle(request: Request): Promise<Response>;
}

export const EMAIL = "jean.moreau@exemple.fr";
export const PASSWORD = "quatre mots sans rapport";

/** What a test app may be told. */
interface AppOptions {
  origin?: string;
  proxies?: number;
  officeNetworks?: readonly string[];
  rentBooks?: RentBooks;
  cards?: readonly Card[];
  exchange?: Partial<Exchange>;
  /** Keys of 32 characters that the office's secrets are sealed with. */
  vaultKeys?: readonly string[];
  signOn?: OfficeSettings["signOn"];
}

/** Opens the real app with two tenants, each with an account: 000123456 (two contracts) and 000999999. */
export async function openTestApp(options: AppOptions = {}): Promise<TestApp> {
  const app = await openEmptyApp(options);
  const { services } = app;
  await putTestTenant(
    services,
    { number: asTenantNumber("000123456"), surname: "MOREAU" },
    { "0039000204": -83041, "0039000205": 1200 },
  );
  await putTestTenant(
    services,
    { number: asTenantNumber("000999999"), surname: "AUTRE" },
    { "2220000101": -5000 },
  );
  return app;
}

/** Opens the real app with nobody in it. */
export async function openEmptyApp(options: AppOptions = {}): Promise<TestApp> {
  const portal = await openTestPortal(options);
  const { services } = portal;
  const { parts, attach } = await buildOnce();
  const app: App<PortalState> = createPortal({
    services,
    proxies: options.proxies ?? 0,
    officeNetworks: options.officeNetworks,
    parts,
    ErrorPage,
  });
  attach(app);
  const handler = app.handler();
  return { ...portal, handle: (request) => handler(request, PEER) };
}

const PEER: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "192.0.2.7", port: 40_000 },
  completed: Promise.resolve(),
};

/**
 * A browser without JavaScript: cookies kept and cleared as it is told to, forms posted from our own pages, redirects
 * followed by hand.
 */
export class Visitor {
  readonly cookies = new CookieJar();
  readonly #app: TestApp;
  readonly #origin: string;

  constructor(app: TestApp, origin: string = TEST_ORIGIN) {
    this.#app = app;
    this.#origin = origin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(new Request(this.#origin + path, { headers }));
  }

  head(path: string): Promise<Response> {
    return this.#send(new Request(this.#origin + path, { method: "HEAD" }));
  }

  post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
  ): Promise<Response> {
    return this.#send(
      new Request(this.#origin + path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers,
      }),
    );
  }

  /** Posts a form with files, as a browser sends it. */
  postForm(path: string, body: FormData): Promise<Response> {
    const headers = { "sec-fetch-site": "same-origin" };
    const init = { method: "POST", body, headers };
    return this.#send(new Request(this.#origin + path, init));
  }

  async signIn(email = EMAIL, password = PASSWORD): Promise<this> {
    const fields = { email, mot_de_passe: password };
    const answer = await this.post("/connexion", fields);
    if (answer.status !== 303) {
      throw new Error(`Cannot sign in: status ${answer.status}`);
    }
    return this;
  }

  async #send(request: Request): Promise<Response> {
    const cookie = this.cookies.header();
    if (cookie !== "") request.headers.set("cookie", cookie);
    const response = await this.#app.handle(request);
    this.cookies.take(response.headers);
    return response;
  }
}

/** Makes the account of tenant 000123456 and signs a visitor in. */
export async function openSignedIn(app: TestApp): Promise<Visitor> {
  await createUser(app.services, {
    tenantNumber: asTenantNumber("000123456"),
    email: EMAIL,
    password: PASSWORD,
  });
  return await new Visitor(app).signIn();
}

/** The path a redirect leads to. */
export function locationOf(response: Response): string {
  return response.headers.get("location") ?? "";
}
