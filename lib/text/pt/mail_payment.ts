import type { MailedPaymentStatus } from "../../domain/mail_message.ts";

const NOT_DEBITED =
  "A sua conta de renda não mudou. Pode recomeçar no seu espaço, ou pagar por transferência.";

const subjects: Record<MailedPaymentStatus, string> = {
  paye: "O seu pagamento está registado",
  refuse: "O seu pagamento foi recusado",
  abandonne: "O seu pagamento não foi terminado",
  expire: "O seu pagamento expirou",
  annule: "O seu pagamento foi anulado",
  rembourse: "O seu pagamento foi-lhe reembolsado",
};

const sentences: Record<MailedPaymentStatus, string> = {
  paye: "O seu pagamento por cartão foi aceite. Já está na sua conta de renda.",
  refuse: `O banco recusou o seu pagamento por cartão. ${NOT_DEBITED}`,
  abandonne: `O pagamento que tinha começado não foi terminado. ${NOT_DEBITED}`,
  expire:
    `O pagamento que tinha começado não foi terminado no tempo previsto. Se a sua conta bancária foi debitada, não pague uma segunda vez: contacte-nos. Se não, pode recomeçar no seu espaço, ou pagar por transferência.`,
  annule:
    "O seu pagamento por cartão foi anulado: não conta na sua conta de renda. Se não era o que esperava, telefone-nos.",
  rembourse:
    "O seu pagamento por cartão foi-lhe reembolsado. A quantia volta à conta do cartão que usou, em geral em poucos dias; já não conta na sua conta de renda.",
};

/** The mail that tells how a payment ended. */
export const paymentMail = {
  subjects,
  sentences,
  amount: "Montante",
  contract: "Contrato",
  contracts: "Contratos",
  date: "Data",
  moment: (day: string, time: string): string => `${day} às ${time}`,
  number: "Número do pagamento",
  receipt: "Ver e guardar o seu recibo de pagamento",
  see: "Ver este pagamento",
};
