/** A thread that draws the PDFs of notices for their sums: what `createSealer` starts. */
import { parentPort } from "node:worker_threads";
import { sealOf } from "./seal_of.ts";
import type { SealAnswer, SealRequest } from "./sealer.ts";

parentPort?.on("message", async (notices: SealRequest) => {
  let answer: SealAnswer;
  try {
    const seals = [];
    for (const notice of notices) seals.push(await sealOf(notice));
    answer = { seals };
  } catch (error) {
    answer = { reason: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
