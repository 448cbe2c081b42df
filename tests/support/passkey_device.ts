/** A device with passkeys, of the tests' own: what WebAuthn says that an authenticator and a browser do (ES256). */
import { encodeBase64urlNoPadding as text } from "@oslojs/encoding";
import { decodeBase64urlIgnorePadding } from "@oslojs/encoding";
import { must } from "./must.ts";

/** What a site asks a browser, as much of it as is looked at. */
export interface AskedPasskey {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
  userVerification?: string;
}

/** How this device or its browser misbehaves. */
export interface Misbehaviour {
  origin?: string;
  rpId?: string;
  /** The owner was there, and not verified. */
  isUnverified?: boolean;
  counter?: number;
  userHandle?: string;
  type?: string;
}

const UTF8 = new TextEncoder();
const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

/** One passkey, its private half included. */
export class PasskeyDevice {
  #pair: CryptoKeyPair | null = null;
  #id = crypto.getRandomValues(new Uint8Array(32));
  #userHandle = "";
  counter = 0;

  constructor(readonly origin: string) {}

  get id(): string {
    return text(this.#id);
  }

  /** The same device with another passkey's memory: what a copy of it would answer. */
  copy(): PasskeyDevice {
    const copy = new PasskeyDevice(this.origin);
    copy.#pair = this.#pair;
    copy.#id = this.#id;
    copy.#userHandle = this.#userHandle;
    copy.counter = this.counter;
    return copy;
  }

  /** Makes the passkey: the answer to `navigator.credentials.create`. */
  async create(asked: AskedPasskey, bad: Misbehaviour = {}): Promise<string> {
    this.#pair = await crypto.subtle.generateKey(
      { name: "ECDSA", namedCurve: "P-256" },
      false,
      ["sign"],
    );
    this.#userHandle = must(asked.user).id;
    const raw = await crypto.subtle.exportKey("raw", this.#pair.publicKey);
    const point = new Uint8Array(raw);
    // COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}
    const key = join(
      [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20],
      point.slice(1, 33),
      [0x22, 0x58, 0x20],
      point.slice(33),
    );
    const authData = join(
      await this.#head(bad.rpId ?? must(asked.rp).id, HAS_KEY, bad),
      new Uint8Array(16),
      [0, this.#id.length],
      this.#id,
      key,
    );
    // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
    const attestation = join(
      [0xa3, 0x63],
      UTF8.encode("fmt"),
      [0x64],
      UTF8.encode("none"),
      [0x67],
      UTF8.encode("attStmt"),
      [0xa0, 0x68],
      UTF8.encode("authData"),
      [0x58, authData.length],
      authData,
    );
    return this.#answer({
      clientDataJSON: text(this.#clientData("webauthn.create", asked, bad)),
      attestationObject: text(attestation),
    });
  }

  /** Signs in: the answer to `navigator.credentials.get`. */
  async get(asked: AskedPasskey, bad: Misbehaviour = {}): Promise<string> {
    const data = await this.#head(bad.rpId ?? must(asked.rpId), 0, bad);
    const client = this.#clientData("webauthn.get", asked, bad);
    const hash = await crypto.subtle.digest("SHA-256", client);
    const signed = await crypto.subtle.sign(
      { name: "ECDSA", hash: "SHA-256" },
      must(this.#pair).privateKey,
      join(data, new Uint8Array(hash)),
    );
    return this.#answer({
      clientDataJSON: text(client),
      authenticatorData: text(data),
      signature: text(toDer(new Uint8Array(signed))),
      userHandle: bad.userHandle ?? this.#userHandle,
    });
  }

  #answer(response: Record<string, string>): string {
    const id = this.id;
    return JSON.stringify({ id, rawId: id, type: "public-key", response });
  }

  #clientData(type: string, { challenge }: AskedPasskey, bad: Misbehaviour) {
    const origin = bad.origin ?? this.origin;
    const data = { type: bad.type ?? type, challenge, origin };
    return UTF8.encode(JSON.stringify({ ...data, crossOrigin: false }));
  }

  async #head(rpId: string, flags: number, bad: Misbehaviour) {
    const hash = await crypto.subtle.digest("SHA-256", UTF8.encode(rpId));
    const counter = bad.counter ?? this.counter;
    const counted = new Uint8Array(4);
    new DataView(counted.buffer).setUint32(0, counter);
    const said = flags | PRESENT | (bad.isUnverified ? 0 : VERIFIED);
    return join(new Uint8Array(hash), [said], counted);
  }
}

/** The challenge of a site's answer, for tests that compare. */
export function challengeBytes({ challenge }: AskedPasskey): number {
  return decodeBase64urlIgnorePadding(challenge).length;
}

function join(...parts: (Uint8Array | number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A signature as WebAuthn has it: two DER integers. */
function toDer(raw: Uint8Array): Uint8Array {
  const integer = (bytes: Uint8Array) => {
    let start = 0;
    while (start < bytes.length - 1 && bytes[start] === 0) start++;
    const short = bytes.slice(start);
    const value = must(short[0]) > 0x7f ? join([0], short) : short;
    return join([0x02, value.length], value);
  };
  const both = join(integer(raw.slice(0, 32)), integer(raw.slice(32)));
  return join([0x30, both.length], both);
}
