import type { VerifiedDocument } from "../../domain/document.ts";

/** The public page that says what a document's code stands for. */
export const verifyText = {
  title: "Check a document",
  lead:
    "Every document from this site has a code. Write it here to find out whether the document is genuine.",
  code: "Code of the document",
  hint: "12 letters and digits, for example 7K3M-0QWX-PZ9D.",
  submit: "Check",
  validTitle: "This document is genuine",
  valid:
    "Compare these details with those on the document. If they are different, the document has been altered.",
  notValidTitle: "This document is no longer valid",
  notValid: {
    avis: "This rent notice is no longer valid.",
    recu: "The payment has since been refunded, in full or in part.",
    quittance:
      "The rent and charges for this month are not paid in full at the moment.",
  },
  unknown:
    "No document from this site has this code. Check that you copied it correctly. If the code is right, the document is not genuine.",
  kind: "Document",
  month: "Month",
  amount: "Amount",
  issuedOn: "Issued on",
  issuer: "Issued by",
};

export const documentKinds: Record<VerifiedDocument["kind"], string> = {
  avis: "Rent notice (avis d’échéance)",
  recu: "Payment receipt (reçu)",
  quittance: "Rent receipt (quittance)",
};
