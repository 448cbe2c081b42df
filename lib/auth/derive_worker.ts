/** A thread that derives keys one after another, in one memory: what `createDerivePool` starts. */
import { parentPort } from "node:worker_threads";
import { deriveKey } from "./derive_key.ts";
import type { DeriveAnswer, DeriveRequest } from "./derive_pool.ts";

parentPort?.on("message", async (request: DeriveRequest) => {
  const { password, salt, params, length } = request;
  let answer: DeriveAnswer;
  try {
    answer = { key: await deriveKey(password, salt, params, length) };
  } catch (error) {
    answer = { reason: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
