import { type ResourceLimits, Worker } from "node:worker_threads";

/** Threads of one kind that answer requests off the event loop. */
export interface WorkerPool<Request, Answer> extends AsyncDisposable {
  /**
   * Asks a thread once.
   * @param moved what of the request is moved there, not copied
   * @throws Error when the thread ends before it has answered
   */
  ask(request: Request, moved?: ArrayBuffer[]): Promise<Answer>;
}

/**
 * Keeps a thread for each request at once; it is for the caller to bound these. A thread is started when none is
 * free, stays for the next request, and does not keep the process alive. One that ends is forgotten, and who waits for
 * it gets an error.
 * @param entry what a thread runs: it answers each message with one message
 */
export function createWorkerPool<Request, Answer>(
  entry: URL,
  resourceLimits: ResourceLimits,
): WorkerPool<Request, Answer> {
  const free: Worker[] = [];
  const all = new Set<Worker>();

  function start(): Worker {
    const worker = new Worker(entry, { resourceLimits });
    worker.unref();
    all.add(worker);
    // Told to who waits by `askOnce`; without a listener it would end the process.
    worker.on("error", () => {});
    worker.on("exit", () => {
      all.delete(worker);
      const at = free.indexOf(worker);
      if (at >= 0) free.splice(at, 1);
    });
    return worker;
  }

  return {
    async ask(request, moved = []) {
      const worker = free.pop() ?? start();
      const answer = await askOnce<Request, Answer>(worker, request, moved);
      free.push(worker);
      return answer;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function askOnce<Request, Answer>(
  worker: Worker,
  request: Request,
  moved: ArrayBuffer[],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void) => {
      worker.off("message", onMessage).off("error", onError)
        .off("exit", onExit);
      worker.unref();
      outcome();
    };
    const onMessage = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: unknown) => settle(() => reject(ended(error)));
    const onExit = () => settle(() => reject(ended()));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage(request, moved);
  });
}

function ended(cause?: unknown): Error {
  const reason = cause instanceof Error ? `: ${cause.message}` : "";
  return new Error(`the worker has ended${reason}`);
}
