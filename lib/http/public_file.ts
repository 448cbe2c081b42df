/** A small file that is the same for everyone, kept for a day: it follows the landlord's configuration. */
export function publicFile(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Cache-Control": "public, max-age=86400",
    },
  });
}
