import setupWasm from "argon2id/lib/setup.js";
import type { Argon2idParams } from "./phc.ts";

/** Argon2id on the calling thread. */
export type Argon2id = (
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  params: Argon2idParams,
  length: number,
) => Uint8Array;

/** The fewest bytes that the library takes; every password of an account has as many characters. */
const PASSWORD_BYTES_MIN = 8;
/** Room that the library takes beside the blocks. */
const SCRATCH_BYTES = 16 * 1024;

/**
 * Argon2id in WebAssembly, in a memory of its own that serves every call. WebCrypto's takes a new 19 MiB block for
 * each hash, and glibc before 2.38 does not use a freed aligned block again.
 */
export async function loadArgon2id(): Promise<Argon2id> {
  let memory: WebAssembly.Memory | undefined;
  const load = (file: string) => (imports: WebAssembly.Imports) => {
    const given = imports.env?.memory;
    if (given instanceof WebAssembly.Memory) memory = given;
    const url = new URL(import.meta.resolve(`argon2id/dist/${file}`));
    return WebAssembly.instantiate(Deno.readFileSync(url), imports);
  };
  const derive = await setupWasm(load("simd.wasm"), load("no-simd.wasm"));
  return (password, salt, params, length) => {
    const padded = padPassword(password);
    try {
      return derive({
        password: padded,
        salt,
        parallelism: params.parallelism,
        passes: params.passes,
        memorySize: params.memory,
        tagLength: length,
      });
    } finally {
      padded.fill(0);
      // The first blocks follow from the password by one fast hash.
      if (memory !== undefined) wipe(memory, params.memory * 1024);
    }
  };
}

// 0xFF stands in no UTF-8 text: what is too short for the library is hashed all the same, and equals no password.
function padPassword(password: Uint8Array<ArrayBuffer>) {
  if (password.length >= PASSWORD_BYTES_MIN) return password;
  const padded = new Uint8Array(PASSWORD_BYTES_MIN).fill(0xff);
  padded.set(password);
  return padded;
}

function wipe({ buffer }: WebAssembly.Memory, blockBytes: number) {
  const used = Math.min(buffer.byteLength, blockBytes + SCRATCH_BYTES);
  new Uint8Array(buffer, 0, used).fill(0);
}
