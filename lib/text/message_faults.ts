import type { MessageFault } from "../domain/message.ts";
import type { Texts } from "./texts.ts";

/** The sentence of a fault in a message's form. */
export function messageFault(
  { t }: Texts,
  fault: MessageFault,
  maxLength: number,
): string {
  switch (fault.field) {
    case "subject":
      return t("fault-subject-unknown");
    case "contract":
      return t("fault-contract-unknown");
    case "body":
      return fault.fault === "empty"
        ? t("fault-message-empty")
        : t("fault-message-too-long", { max: maxLength });
  }
}
