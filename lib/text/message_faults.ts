import type { MessageFault } from "../domain/message.ts";
import type { Texts } from "./texts.ts";

/** The sentence of a fault in a message's form. */
export function messageFault(
  { fieldFaults }: Texts,
  fault: MessageFault,
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
