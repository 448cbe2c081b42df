import * as client from "openid-client";

/** The landlord's own sign-on: a provider of OpenID Connect. */
export interface SignOnSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What one sign-in is known by when the browser comes back. */
export interface SignOnSecrets {
  state: string;
  nonce: string;
  /** PKCE's, of 43 characters or more. */
  verifier: string;
  /** Whether the person must have signed in there just now. */
  isAgain: boolean;
}

/** Who the provider says has signed in. */
export interface SignOnIdentity {
  issuer: string;
  subject: string;
  /** Empty where it says none that it has verified. */
  verifiedEmail: string;
}

/** A client of the provider. */
export interface SignOn {
  /** Where a browser is sent. @throws where the provider cannot be reached */
  begin(secrets: SignOnSecrets, returnTo: string): Promise<string>;
  /** Who came back; null where what came back does not hold. */
  finish(
    current: URL,
    secrets: SignOnSecrets,
  ): Promise<{ identity: SignOnIdentity } | { fault: string }>;
}

/** A provider that does not answer is not waited for longer. */
const TIMEOUT_SECONDS = 10;
/** How long ago "just now" may be. */
const AGAIN_SECONDS = 300;
/** Longest subject (OpenID Connect) and address that are kept. */
const LONGEST = 255;

/** Makes the client: what the provider is like is read when it is first needed, and again after a failure. */
export function createSignOn(settings: SignOnSettings): SignOn {
  let known: Promise<client.Configuration> | null = null;
  const configuration = () => {
    known ??= discover(settings).catch((error) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    async begin({ state, nonce, verifier, isAgain }, returnTo) {
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        scope: "openid email",
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...isAgain ? { prompt: "login", max_age: `${AGAIN_SECONDS}` } : {},
      });
      return url.href;
    },
    async finish(current, { state, nonce, verifier, isAgain }) {
      try {
        const config = await configuration();
        const tokens = await client.authorizationCodeGrant(config, current, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
          ...isAgain ? { maxAge: AGAIN_SECONDS } : {},
        });
        return { identity: await identify(config, tokens) };
      } catch (error) {
        // The message may hold what came back: only its kind is told.
        return { fault: faultOf(error) };
      }
    },
  };
}

async function discover(
  { issuer, clientId, clientSecret }: SignOnSettings,
): Promise<client.Configuration> {
  const url = new URL(issuer);
  const isPlain = url.protocol === "http:";
  return await client.discovery(url, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    // The token comes straight from the provider; its signature is looked at all the same.
    execute: [
      client.enableNonRepudiationChecks,
      ...isPlain ? [client.allowInsecureRequests] : [],
    ],
  });
}

async function identify(
  config: client.Configuration,
  tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
): Promise<SignOnIdentity> {
  const claims = tokens.claims();
  if (claims === undefined) throw new Error("Cannot sign on: no ID token");
  const { iss: issuer, sub: subject } = claims;
  if (subject.length > LONGEST) throw new Error("Cannot sign on: long subject");
  const said = claims.email === undefined
    ? await client.fetchUserInfo(config, tokens.access_token, subject)
    : claims;
  const { email, email_verified: isVerified } = said;
  const isUsable = isVerified === true && typeof email === "string" &&
    email.length <= LONGEST;
  return { issuer, subject, verifiedEmail: isUsable ? email : "" };
}

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code.slice(0, 80) : error.name;
}
