import { inspect } from "node:util";

/** An error whose message says all there is: commands print it without the trace of where it was thrown. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PlainError";
    this.stack = message;
  }

  [inspect.custom](): string {
    return this.message;
  }
}
