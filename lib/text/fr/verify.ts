import type { VerifiedDocument } from "../../domain/document.ts";

/** The public page that says what a document's code stands for. */
export const verifyText = {
  title: "Vérifier un document",
  lead:
    "Chaque document de ce site porte un code. Écrivez-le ici pour savoir si le document est authentique.",
  code: "Code du document",
  hint: "12 lettres et chiffres, par exemple 7K3M-0QWX-PZ9D.",
  submit: "Vérifier",
  validTitle: "Ce document est authentique",
  valid:
    "Comparez ces informations avec celles du document. Si elles diffèrent, le document a été modifié.",
  notValidTitle: "Ce document n’est plus valable",
  notValid: {
    avis: "Cet avis n’est plus valable.",
    recu: "Le paiement a été remboursé depuis, en tout ou en partie.",
    quittance:
      "Le loyer et les charges de ce mois ne sont pas payés en entier aujourd’hui.",
  },
  unknown:
    "Aucun document de ce site ne porte ce code. Vérifiez que vous l’avez bien recopié. S’il est juste, le document n’est pas authentique.",
  kind: "Document",
  month: "Mois",
  amount: "Montant",
  issuedOn: "Émis le",
  issuer: "Émis par",
};

export const documentKinds: Record<VerifiedDocument["kind"], string> = {
  avis: "Avis d’échéance",
  recu: "Reçu de paiement",
  quittance: "Quittance de loyer",
};
