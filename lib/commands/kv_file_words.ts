import { french } from "../text/french.ts";
import type { KvFileError, KvFileFault } from "./kv_file.ts";

const SENTENCES = {
  exists: "kv-file-exists",
  not_found: "kv-file-not-found",
  damaged: "kv-file-damaged",
  no_file: "kv-file-no-file",
  in_use: "kv-file-in-use",
} as const satisfies Record<KvFileFault, string>;

/** Why a backup or a restore was not made, in French. */
export function kvFileWords({ fault, path }: KvFileError): string {
  return french.t(SENTENCES[fault], { path });
}
