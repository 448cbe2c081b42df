/** Path of the stream that tells pages when the server was restarted. */
export const ALIVE_PATH = "/_frsh/alive";

/** Reloads the page when the server that answers is another one than before. */
export function reloadScript(basePath: string): string {
  return `let revision;
function connect() {
  const events = new EventSource(${JSON.stringify(basePath + ALIVE_PATH)});
  events.onmessage = ({ data }) => {
    if (revision !== undefined && revision !== data) location.reload();
    revision = data;
  };
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(connect, 500);
  };
}
connect();
`;
}

/** A stream that never ends; its one message names this run of the server. */
export function aliveResponse(revision: string): Response {
  const body = new ReadableStream<string>({
    start(controller) {
      controller.enqueue(`retry: 300\ndata: ${revision}\n\n`);
    },
  });
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
    },
  });
}
