import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding,
} from "@oslojs/encoding";
import { z } from "zod";
import { LONGEST_PASSKEY_ANSWER } from "../domain/office/passkey.ts";
import { PASSKEY_CHALLENGE_MS } from "../domain/office/staff_token.ts";

/** For which site passkeys are: the public address, and what people call it. */
export interface PasskeySite {
  origin: string;
  name: string;
}

/** EdDSA, ES256, RS256: what authenticators have. */
const ALGORITHMS = [-8, -7, -257];

const base64url = (longest: number) =>
  z.string().min(1).max(longest).regex(/^[\w-]+$/);
/** WebAuthn: a credential's id has 1,023 bytes at most. */
const credential = {
  id: base64url(1_364),
  rawId: base64url(1_364),
  type: z.literal("public-key"),
};
const REGISTRATION = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url(4_096),
    attestationObject: base64url(LONGEST_PASSKEY_ANSWER),
  }),
});
const ASSERTION = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url(4_096),
    authenticatorData: base64url(2_048),
    signature: base64url(2_048),
    userHandle: base64url(86),
  }),
});

/** What a browser says that a passkey has signed; nothing of it is verified. */
export type Assertion = z.infer<typeof ASSERTION>;

/** Reads what a browser says that a passkey has signed; null where it is nothing of the kind. */
export function parseAssertion(text: string): Assertion | null {
  return parse(ASSERTION, text);
}

function parse<T>(schema: z.ZodType<T>, text: string): T | null {
  if (text.length > LONGEST_PASSKEY_ANSWER) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Loaded when somebody first uses a passkey: it takes half a second, which no start and no command should wait for. */
const library = () => import("@simplewebauthn/server");

const siteId = ({ origin }: PasskeySite) => new URL(origin).hostname;
const bytes = (text: string) =>
  Uint8Array.from(decodeBase64urlIgnorePadding(text));

/** A new challenge of 256 bits, base64url. */
export function createChallenge(
  randomBytes: (count: number) => Uint8Array,
): string {
  return encodeBase64urlNoPadding(randomBytes(32));
}

/** By what an authenticator knows an account; it gives it back with each signature. */
export function userHandleOf(staffId: string): string {
  return encodeBase64urlNoPadding(new TextEncoder().encode(staffId));
}

/** What a browser is told to make a passkey: kept on the device, its owner verified. */
export async function passkeyCreationOptions(
  site: PasskeySite,
  asked: {
    challenge: string;
    staffId: string;
    email: string;
    known: readonly string[];
  },
): Promise<unknown> {
  const { generateRegistrationOptions } = await library();
  return await generateRegistrationOptions({
    rpID: siteId(site),
    rpName: site.name,
    userID: bytes(userHandleOf(asked.staffId)),
    userName: asked.email,
    challenge: bytes(asked.challenge),
    timeout: PASSKEY_CHALLENGE_MS,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: asked.known.map((id) => ({ id })),
    authenticatorSelection: {
      residentKey: "required",
      userVerification: "required",
    },
  });
}

/** What a browser is told to sign in: any passkey of this site, its owner verified. */
export async function passkeyRequestOptions(
  site: PasskeySite,
  challenge: string,
): Promise<unknown> {
  const { generateAuthenticationOptions } = await library();
  return await generateAuthenticationOptions({
    rpID: siteId(site),
    challenge: bytes(challenge),
    timeout: PASSKEY_CHALLENGE_MS,
    userVerification: "required",
  });
}

/** A new passkey's id, public key (base64url) and counter; null where its answer does not hold. */
export async function checkNewPasskey(
  site: PasskeySite,
  text: string,
  challenge: string,
): Promise<{ id: string; publicKey: string; counter: number } | null> {
  const answer = parse(REGISTRATION, text);
  if (answer === null) return null;
  try {
    // Certificates of makers were not asked for; following theirs would mean to fetch what they name.
    if (!await isPlain(answer.response.attestationObject)) return null;
    const { verifyRegistrationResponse } = await library();
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: siteId(site),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (registrationInfo === undefined) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, publicKey: encodeBase64urlNoPadding(publicKey), counter };
  } catch {
    return null;
  }
}

async function isPlain(attestationObject: string): Promise<boolean> {
  const { decodeAttestationObject } = await import(
    "@simplewebauthn/server/helpers"
  );
  const decoded = decodeAttestationObject(bytes(attestationObject));
  const isSelfMade = decoded.get("fmt") === "packed" &&
    decoded.get("attStmt").get("x5c") === undefined;
  return decoded.get("fmt") === "none" || isSelfMade;
}

/** The counter of a signature by a passkey's public key; null where the signature does not hold. */
export async function checkAssertion(
  site: PasskeySite,
  assertion: Assertion,
  challenge: string,
  publicKey: string,
): Promise<{ counter: number } | null> {
  try {
    const { verifyAuthenticationResponse } = await library();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(
      {
        response: { ...assertion, clientExtensionResults: {} },
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: siteId(site),
        requireUserVerification: true,
        // The counter is compared in the commit that keeps it: two at once would both pass here.
        credential: {
          id: assertion.id,
          publicKey: bytes(publicKey),
          counter: 0,
        },
      },
    );
    return verified ? { counter: authenticationInfo.newCounter } : null;
  } catch {
    return null;
  }
}
