import type { Handler } from "./request_handler.ts";

/** Options of `app.listen()`. */
export type ListenOptions =
  & Partial<Deno.ServeTcpOptions & Deno.TlsCertifiedKeyPem>
  & {
    /** Shown beside the local address, behind a tunnel or a proxy. */
    remoteAddress?: string;
  };

const FIRST_PORT = 8000;
const PORTS_TRIED = 20;

function announce(basePath: string, options: ListenOptions) {
  return ({ hostname, port }: Deno.NetAddr): void => {
    const protocol = "key" in options && options.key ? "https" : "http";
    const host = hostname === "0.0.0.0" || hostname === "::"
      ? "localhost"
      : hostname.includes(":")
      ? `[${hostname}]`
      : hostname;
    const lines = [`Fresh ready: ${protocol}://${host}:${port}${basePath}/`];
    if (options.remoteAddress) lines.push(options.remoteAddress);
    // deno-lint-ignore no-console -- tells the developer where to look
    console.log(lines.join("\n"));
  };
}

/** Starts serving. Without a port it takes the first free one from 8000 on. */
// deno-lint-ignore require-await -- what is thrown must become a rejection
export async function listenApp(
  handler: Handler,
  basePath: string,
  options: ListenOptions,
): Promise<void> {
  const onListen = options.onListen ?? announce(basePath, options);
  if (options.port) {
    Deno.serve({ ...options, onListen }, handler);
    return;
  }
  let firstError: unknown;
  for (let i = 0; i < PORTS_TRIED; i++) {
    try {
      const port = FIRST_PORT + i;
      Deno.serve({ ...options, onListen, port }, handler);
      return;
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
      firstError ??= error;
    }
  }
  throw firstError;
}
