/** A CSV file as an answer that a browser saves, under a name of letters, digits, dots and dashes. */
export function csvDownload(
  body: string | AsyncIterable<string>,
  name: string,
): Response {
  const safe = name.replace(/[^\w.-]/g, "");
  const bytes = typeof body === "string"
    ? body
    : ReadableStream.from(body).pipeThrough(new TextEncoderStream());
  return new Response(bytes, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${safe}"`,
    },
  });
}
