import type { Texts } from "./texts.ts";

/** The sentence of a fault in a message's form. */
export function messageFault(
  { fieldFaults }: Texts,
  fault:
    | { field: "sujet"; fault: "unknown" }
    | { field: "message"; fault: "empty" | "too_long" }
    | { field: "contrat"; fault: "unknown" },
  maxLength: number,
): string {
  switch (fault.field) {
    case "sujet":
      return fieldFaults.subjectUnknown;
    case "contrat":
      return fieldFaults.contractUnknown;
    case "message":
      return fault.fault === "empty"
        ? fieldFaults.messageEmpty
        : fieldFaults.messageTooLong(maxLength);
  }
}
