import { Worker } from "node:worker_threads";
import type { DeriveKey } from "./derive_key.ts";
import type { HashParams } from "./phc.ts";

/** What a worker is asked. Its password is moved there, not copied. */
export interface DeriveRequest {
  password: Uint8Array<ArrayBuffer>;
  salt: Uint8Array;
  params: HashParams;
  length: number;
}

/** What a worker answers. */
export type DeriveAnswer = { key: Uint8Array } | { reason: string };

/** Workers that derive keys off the event loop. */
export interface DerivePool extends AsyncDisposable {
  derive: DeriveKey;
}

/** A hash leaves a few megabytes of small objects behind; a worker that is let wait to collect them keeps tens. */
const HEAP = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 32 };

/**
 * Keeps a worker for each derivation at once; it is for the caller to bound these. A worker is started when none is
 * free, stays for the next derivation, and does not keep the process alive. One that ends is forgotten, and who
 * waits for it gets an error.
 */
export function createDerivePool(
  entry: URL = new URL("./derive_worker.ts", import.meta.url),
): DerivePool {
  const free: Worker[] = [];
  const all = new Set<Worker>();

  function start(): Worker {
    const worker = new Worker(entry, { resourceLimits: HEAP });
    worker.unref();
    all.add(worker);
    // Told to who waits by `ask`; without a listener it would end the process.
    worker.on("error", () => {});
    worker.on("exit", () => {
      all.delete(worker);
      const at = free.indexOf(worker);
      if (at >= 0) free.splice(at, 1);
    });
    return worker;
  }

  return {
    async derive(password, salt, params, length) {
      const worker = free.pop() ?? start();
      const answer = await ask(worker, { password, salt, params, length });
      free.push(worker);
      if ("key" in answer) return answer.key;
      throw new Error(`Cannot derive key: ${answer.reason}`);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Asks a worker once. Throws when it ends before it has answered. */
function ask(worker: Worker, request: DeriveRequest): Promise<DeriveAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      worker.off("message", onMessage).off("error", onError)
        .off("exit", onExit);
      worker.unref();
      outcome();
    };
    const onMessage = (answer: DeriveAnswer) => settle(() => resolve(answer));
    const onError = (error: unknown) => settle(() => reject(ended(error)));
    const onExit = () => settle(() => reject(ended()));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage(request, [request.password.buffer]);
  });
}

function ended(cause?: unknown): Error {
  const reason = cause instanceof Error ? `: ${cause.message}` : "";
  return new Error(`Cannot derive key: the worker has ended${reason}`);
}
