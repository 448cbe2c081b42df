import type { VerifiedDocument } from "../../domain/document.ts";

/** The public page that says what a document's code stands for. */
export const verifyText = {
  title: "Verificar um documento",
  lead:
    "Cada documento deste site tem um código. Escreva-o aqui para saber se o documento é autêntico.",
  code: "Código do documento",
  hint: "12 letras e algarismos, por exemplo 7K3M-0QWX-PZ9D.",
  submit: "Verificar",
  validTitle: "Este documento é autêntico",
  valid:
    "Compare estas informações com as do documento. Se forem diferentes, o documento foi alterado.",
  notValidTitle: "Este documento já não é válido",
  notValid: {
    avis: "Este aviso já não é válido.",
    recu: "O pagamento foi entretanto reembolsado, no todo ou em parte.",
    quittance:
      "A renda e os encargos deste mês não estão hoje pagos por inteiro.",
  },
  unknown:
    "Nenhum documento deste site tem este código. Verifique se o copiou bem. Se estiver certo, o documento não é autêntico.",
  kind: "Documento",
  month: "Mês",
  amount: "Montante",
  issuedOn: "Emitido em",
  issuer: "Emitido por",
};

export const documentKinds: Record<VerifiedDocument["kind"], string> = {
  avis: "Aviso de renda («avis d’échéance»)",
  recu: "Recibo de pagamento («reçu»)",
  quittance: "Quitação de renda («quittance»)",
};
