import type { ErrorStatus } from "./status_text.ts";

/** An error that becomes the response's status; the message of a 4xx is shown as it is. */
export class HttpError extends Error {
  /** The HTTP status, 400 to 599. */
  status: ErrorStatus;

  constructor(status: ErrorStatus, message?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = this.constructor.name;
    this.status = status;
  }
}
