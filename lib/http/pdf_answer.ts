/** A PDF as an answer that a browser shows, and saves under a name of letters, digits, dots and dashes. */
export function pdfAnswer(bytes: Uint8Array, name: string): Response {
  const safe = name.replace(/[^\w.-]/g, "");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${safe}"`,
      "Content-Length": String(bytes.length),
    },
  });
}
