import Provider from "oidc-provider";
import { CookieJar } from "./cookie_jar.ts";
import { must } from "./must.ts";
import { freePort } from "./portal_process.ts";

/** Who signs in at the provider, and what it says of them. */
export interface ProviderPerson {
  subject: string;
  email: string;
  isVerified: boolean;
}

/** A real provider of OpenID Connect on this machine: whoever comes is `person`. */
export interface SignOnProvider extends AsyncDisposable {
  settings: { issuer: string; clientId: string; clientSecret: string };
  person: ProviderPerson;
  /** Walks a browser from the portal's address of it back to the portal: the path that it comes back to. */
  walk(url: string, jar?: CookieJar): Promise<string>;
}

/** What of the library's own types is used here: it brings none. */
interface Grant {
  addOIDCScope(scope: string): void;
  save(): Promise<string>;
}
interface GrantContext {
  oidc: {
    provider: { Grant: new (of: Record<string, string>) => Grant };
    client?: { clientId: string };
    session?: { accountId: string };
  };
}
interface InteractionContext {
  path: string;
  req: unknown;
  res: unknown;
  redirect(url: string): void;
}

/** Starts a provider that knows one client, which comes back to `origin`, and lets nobody in without PKCE. */
export async function startSignOnProvider(
  origin: string,
  person: ProviderPerson,
): Promise<SignOnProvider> {
  const port = freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const clientId = "portail";
  const clientSecret = "un-secret-de-test-assez-long-pour-HS256";
  const running = { person };
  const quiet = console.warn;
  // It says that it was made for Node, and that its keys are for tests.
  console.warn = () => {};
  console.info = () => {};
  const provider = new Provider(issuer, {
    clients: [{
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [`${origin}/bureau/oidc/retour`],
    }],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    features: { devInteractions: { enabled: false } },
    interactions: {
      url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}`,
    },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        email: running.person.email,
        email_verified: running.person.isVerified,
      }),
    }),
    async loadExistingGrant({ oidc }: GrantContext) {
      const grant = new oidc.provider.Grant({
        clientId: must(oidc.client).clientId,
        accountId: must(oidc.session).accountId,
      });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  });
  console.warn = quiet;
  provider.use(async (ctx: InteractionContext, next: () => unknown) => {
    if (!ctx.path.startsWith("/interaction/")) return await next();
    const accountId = running.person.subject;
    const result = { login: { accountId } };
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result));
  });
  const server = provider.listen(port, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  return {
    settings: { issuer, clientId, clientSecret },
    get person() {
      return running.person;
    },
    set person(next) {
      running.person = next;
    },
    async walk(url, jar = new CookieJar()) {
      let at = url;
      while (!at.startsWith(`${origin}/`)) {
        const answer = await fetch(at, {
          headers: { cookie: jar.header() },
          redirect: "manual",
        });
        const said = await answer.text();
        jar.take(answer.headers);
        const location = answer.headers.get("location");
        if (location === null) throw new Error(`Cannot go on: ${said}`);
        at = new URL(location, at).href;
      }
      return at.slice(origin.length);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
