import type { Card } from "../../domain/card.ts";
import type { Cents } from "../../domain/money.ts";
import type { Instant } from "../../domain/month.ts";
import type { PaymentStatus } from "../../domain/payment.ts";
import { euros, timeOfDay } from "./format.ts";

/** The three steps of a payment, as the original named them. */
export const paymentSteps = [
  "Montante do pagamento",
  "Dados do cartão",
  "Validação",
];

export const cardNames: Record<Card, string> = {
  CB: "CB",
  VISA_ELECTRON: "Visa Electron",
  VPAY: "V PAY",
  VISA: "Visa",
  MASTERCARD: "Mastercard",
  MAESTRO: "Maestro",
  "E-CARTEBLEUE": "e-Carte Bleue",
};

export const payText = {
  title: "Fazer um pagamento",
  contracts: "Os meus contratos",
  amount: "Montante que quer pagar por cartão bancário",
  amountHint: "Por exemplo 120,50.",
  month: "Este pagamento é para",
  monthHint: "Se não escolher, este pagamento salda o que deve há mais tempo.",
  oldest: "O mais antigo primeiro",
  severalLink: "Pagar vários contratos de uma vez",
  severalTitle: "Pagar vários contratos",
  severalLead:
    "Escreva um montante para cada contrato a pagar e deixe os outros vazios. Paga tudo de uma só vez por cartão.",
  severalMissing: "Indique um montante para pelo menos um contrato.",
  oneLink: "Pagar um só contrato",
  submit: "Validar",
  cancel: "Cancelar",
  confirmTitle: "Antes de continuar",
  confirmYes: "Sim, quero pagar este montante",
  confirmMissing: "Responda à pergunta antes de continuar.",
  moreThanOwed: (contract: string, owed: Cents, advance: Cents): string =>
    owed === 0
      ? `Não deve nada no contrato ${contract}. Este pagamento fica como adiantamento de ${
        euros(advance)
      }.`
      : `Deve ${
        euros(owed)
      } no contrato ${contract}. Se pagar mais, fica com um adiantamento de ${
        euros(advance)
      }.`,
  anotherAwaited: (amount: Cents, startedAt: Instant): string =>
    `Um pagamento de ${euros(amount)}, começado às ${
      timeOfDay(startedAt)
    }, espera a resposta do banco. Se o terminou, não pague uma segunda vez.`,
  awaited: (amount: Cents): string =>
    `Pagamento de ${
      euros(amount)
    } à espera do banco: não pague uma segunda vez.`,
  directDebit:
    "Este contrato está em débito direto: não tem nada a fazer, a não ser para saldar uma dívida mais antiga.",
  noContract: "Nenhum contrato está ligado à sua conta. Contacte-nos.",
};

export const cardText = {
  title: "Escolha o seu meio de pagamento",
  lead: (amount: Cents): string =>
    `Vai pagar ${euros(amount)}. Escolha o cartão que vai usar.`,
  legend: "Escolha o seu meio de pagamento",
};

export const bankText = {
  title: "Para a página do banco",
  lead:
    "Vai sair deste site para a página de pagamento segura de La Banque Postale. É lá que escreve o número do seu cartão: nós nunca o vemos.",
  amount: "Montante",
  contract: "Contrato",
  card: "Meio de pagamento",
  transaction: "Número da transação",
  merchant: "Identificador do comerciante",
  checks: "Na página do banco, verifique:",
  checkList: [
    "que o endereço do site começa por https;",
    "que o montante é o certo;",
    "que o logótipo de La Banque Postale está presente.",
  ],
  submit: "Continuar para o banco",
  limit: "A página do banco fica aberta 10 minutos.",
  again: (at: Instant): string =>
    `Já abriu a página do banco às ${
      timeOfDay(at)
    }. Se lá terminou o pagamento, não pague uma segunda vez.`,
  seeState: "Ver em que ponto está este pagamento",
};

/** What each status is called, for lists and the live region. */
export const statusNames: Record<PaymentStatus, string> = {
  cree: "Começado",
  en_attente: "À espera do banco",
  paye: "Pago",
  refuse: "Recusado",
  abandonne: "Abandonado",
  expire: "Expirado",
  annule: "Anulado",
  rembourse: "Reembolsado",
};

/** What each status means to the one who pays, and what to do next. */
export const statusText: Record<
  PaymentStatus,
  { title: string; lead: (amount: Cents) => string; next: string }
> = {
  cree: {
    title: "Esperamos a resposta do banco",
    lead: (amount) =>
      `O seu pagamento de ${
        euros(amount)
      } ainda não está confirmado. A resposta chega em geral em poucos segundos.`,
    next:
      "Se terminou na página do banco, não pague uma segunda vez: esta página atualiza-se sozinha.",
  },
  en_attente: {
    title: "Pagamento à espera do banco",
    lead: (amount) =>
      `O banco está a tratar o seu pagamento de ${
        euros(amount)
      }. Não pague uma segunda vez.`,
    next: "Escrevemos-lhe assim que o banco responder.",
  },
  paye: {
    title: "O seu pagamento foi feito",
    lead: (amount) =>
      `Recebemos ${euros(amount)}. Obrigado. O seu saldo está atualizado.`,
    next:
      "Acabou de partir um e-mail de confirmação. O seu recibo de pagamento está pronto.",
  },
  refuse: {
    title: "O pagamento foi recusado",
    lead: (amount) =>
      `O banco recusou o pagamento de ${euros(amount)}. Nada foi debitado.`,
    next:
      "Pode tentar de novo, com o mesmo cartão ou com outro. Se a recusa se repetir, o seu banco pode dizer-lhe porquê. Também pode pagar por transferência.",
  },
  abandonne: {
    title: "O pagamento foi abandonado",
    lead: (amount) =>
      `Saiu da página do banco. Nada foi debitado: continuam por pagar ${
        euros(amount)
      }.`,
    next: "Pode recomeçar quando quiser.",
  },
  expire: {
    title: "O pagamento expirou",
    lead: (amount) =>
      `O banco não confirmou nada para este pagamento de ${euros(amount)}.`,
    next:
      "Se a sua conta bancária não foi debitada, pode recomeçar. Se foi, não pague uma segunda vez: o pagamento vai aparecer aqui; se não aparecer, contacte-nos.",
  },
  annule: {
    title: "O pagamento foi anulado",
    lead: (amount) =>
      `O pagamento de ${
        euros(amount)
      } foi anulado: esta quantia não chegou até nós.`,
    next: "Pode pagar de novo, ou contactar-nos.",
  },
  rembourse: {
    title: "O pagamento foi reembolsado",
    lead: (amount) =>
      `O pagamento de ${euros(amount)} foi-lhe reembolsado no seu cartão.`,
    next: "O reembolso aparece na sua conta bancária em poucos dias.",
  },
};

export const statePageText = {
  receipt: "Ver o meu recibo de pagamento",
  again: "Recomeçar o pagamento",
  balance: "Ver o meu saldo",
  home: "Voltar ao meu espaço",
  refresh: "Atualizar",
  details: "O detalhe deste pagamento",
  amount: "Montante",
  contract: "Contrato",
  date: "Data",
  reference: "Referência do pagamento",
  status: "Estado",
  month: "Para o mês de",
  oldest: "o mais antigo primeiro",
  resume: "Retomar este pagamento",
  newBalance: "Novo saldo",
  balanceNow: "Saldo",
};
