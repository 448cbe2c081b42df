import { errorWords } from "../text/error_words.ts";
import { textsOf } from "../text/texts.ts";
import type { Services } from "../usecases/services.ts";
import { clientPlace } from "./client_address.ts";
import { setFixedHeaders } from "./security_headers.ts";

type Serve = (
  request: Request,
  info: Deno.ServeHandlerInfo,
) => Response | Promise<Response>;

/** A host and a port, nothing that would reach into the rest of an address (RFC 9110, 7.2). */
const HOST = /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Stands before the app: a request without a readable address never comes to its middlewares. It is the client's fault,
 * answered 400; what the app does not catch is ours, 500. Both carry the headers of every answer, and a log line.
 */
export function guardAddress(
  serve: Serve,
  { origin, log, proxies }: Pick<Services, "origin" | "log"> & {
    proxies: number;
  },
): Serve {
  return async (request, info) => {
    if (!isReadable(request)) {
      const { block } = clientPlace(request.headers, info.remoteAddr, proxies);
      log.scoped({ block }).refused("address", { status: 400 });
      return answer(400, origin);
    }
    try {
      return await serve(request, info);
    } catch (error) {
      const reason = error instanceof Error
        ? error.stack ?? error.message
        : String(error);
      log.warn("request_failed", { status: 500, reason });
      return answer(500, origin);
    }
  };
}

function isReadable(request: Request): boolean {
  const host = request.headers.get("host") ?? "";
  return (host === "" || HOST.test(host)) && URL.canParse(request.url);
}

function answer(status: number, origin: string): Response {
  const { title, lead } = errorWords(textsOf("fr"), status);
  const response = new Response(`${title}. ${lead}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
  setFixedHeaders(response.headers, origin);
  return response;
}
