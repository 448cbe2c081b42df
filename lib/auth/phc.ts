import {
  decodeBase64IgnorePadding,
  encodeBase64NoPadding,
} from "@oslojs/encoding";

/** Argon2id's cost: `memory` in KiB. */
export interface Argon2idParams {
  algorithm: "argon2id";
  memory: number;
  passes: number;
  parallelism: number;
}

/** Scrypt's cost: N is 2 to the power `logN`. */
export interface ScryptParams {
  algorithm: "scrypt";
  logN: number;
  blockSize: number;
  parallelism: number;
}

/** How a hash was made. */
export type HashParams = Argon2idParams | ScryptParams;

/** What a PHC string holds. */
export interface PasswordRecord {
  params: HashParams;
  salt: Uint8Array;
  hash: Uint8Array;
}

const ARGON2ID =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;
const SCRYPT =
  /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** Writes a record as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export function formatPhc({ params, salt, hash }: PasswordRecord): string {
  const tail = `${encodeBase64NoPadding(salt)}$${encodeBase64NoPadding(hash)}`;
  switch (params.algorithm) {
    case "argon2id":
      return `$argon2id$v=19$m=${params.memory},t=${params.passes},p=${params.parallelism}$${tail}`;
    case "scrypt":
      return `$scrypt$ln=${params.logN},r=${params.blockSize},p=${params.parallelism}$${tail}`;
  }
}

/** Reads a PHC string; throws when it is none of ours, without repeating it. */
export function parsePhc(phc: string): PasswordRecord {
  const argon2id = ARGON2ID.exec(phc);
  const match = argon2id ?? SCRYPT.exec(phc);
  if (match === null) {
    throw new Error("Cannot read password hash: not a known PHC string");
  }
  const [, first, second, third, salt = "", hash = ""] = match;
  const [a, b, parallelism] = [Number(first), Number(second), Number(third)];
  return {
    params: argon2id !== null
      ? { algorithm: "argon2id", memory: a, passes: b, parallelism }
      : { algorithm: "scrypt", logN: a, blockSize: b, parallelism },
    salt: decodeBase64IgnorePadding(salt),
    hash: decodeBase64IgnorePadding(hash),
  };
}
