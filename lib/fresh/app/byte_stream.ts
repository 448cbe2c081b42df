/** Turns chunks of text or bytes into a stream of bytes. */
export function toByteStream(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return ReadableStream.from<string | Uint8Array>(chunks).pipeThrough(
    new TransformStream<string | Uint8Array, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        controller.enqueue(
          chunk instanceof Uint8Array
            ? new Uint8Array(chunk)
            : encoder.encode(String(chunk)),
        );
      },
    }),
  );
}
