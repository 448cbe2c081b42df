import { must } from "./must.ts";
/** The cookies of one browser: what an answer sets or takes away, and `Clear-Site-Data`, which takes them all. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** Does what a browser does with an answer's headers. */
  take(headers: Headers) {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.#cookies.delete(must(name));
      else if (name !== undefined) this.#cookies.set(name, must(value));
    }
    const cleared = headers.get("clear-site-data") ?? "";
    if (/"(?:cookies|\*)"/.test(cleared)) this.#cookies.clear();
  }

  /** The `Cookie` header of the next request; empty when there is none to send. */
  header(): string {
    return [...this.#cookies].map((pair) => pair.join("=")).join("; ");
  }

  /** The names of what is kept. */
  names(): string[] {
    return [...this.#cookies.keys()].sort();
  }
}
