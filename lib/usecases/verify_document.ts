import { parseDocumentCode } from "../auth/document_code.ts";
import type { DocumentRecord } from "../domain/document.ts";
import { keys } from "../store/keys.ts";
import { readValue } from "../store/store.ts";
import type { Services } from "./services.ts";
import { takeTokens, type Throttled } from "./throttling.ts";

/** What a document's code stands for; null where it stands for none. Throttled by address: codes are not to be guessed. */
export async function verifyDocument(
  services: Services,
  typed: string,
  addressBlock: string,
): Promise<DocumentRecord | null | Throttled> {
  const throttled = await takeTokens(services, [
    ["verifyAddress", addressBlock],
  ]);
  if (throttled !== null) return throttled;
  const code = parseDocumentCode(typed);
  return code === null
    ? null
    : await readValue(services.store, keys.document(code));
}
