/** The answer to a post that went through: 303, so that a reload posts nothing again. */
export function seeOther(path: string, headers: HeadersInit = {}): Response {
  const answer = new Response(null, { status: 303, headers });
  answer.headers.set("Location", path);
  return answer;
}
