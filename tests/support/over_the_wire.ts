import { Buffer } from "node:buffer";
import { get, type IncomingMessage } from "node:http";

/** An answer as it came over the wire: its body is not decompressed. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Uint8Array;
}

/** Fetches as a browser that takes brotli, and leaves the body as it is. */
export function fetchWire(
  url: string,
  headers: Record<string, string> = {},
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      {
        headers: { "accept-encoding": "gzip, deflate, br", ...headers },
        agent: false,
      },
      (response: IncomingMessage) => {
        const chunks: Uint8Array[] = [];
        response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as WireAnswer["headers"],
            body: new Uint8Array(Buffer.concat(chunks)),
          }));
      },
    );
    request.on("error", reject);
  });
}
