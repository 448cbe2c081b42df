/** Answers as the true worker does, and dies where the password asks for it. */
import process from "node:process";
import { parentPort } from "node:worker_threads";
import type { DeriveRequest } from "../derive_pool.ts";

parentPort?.on("message", ({ password, length }: DeriveRequest) => {
  switch (new TextDecoder().decode(password)) {
    case "throw":
      throw new Error("broken");
    case "later":
      parentPort?.postMessage({ key: new Uint8Array(length) });
      setTimeout(() => {
        throw new Error("broken while nobody waits");
      });
      break;
    case "exit":
      process.exit(3);
      break;
    case "reject":
      Promise.reject(new Error("broken in the background"));
      break;
    default:
      parentPort?.postMessage({ key: new Uint8Array(length).fill(7) });
  }
});
